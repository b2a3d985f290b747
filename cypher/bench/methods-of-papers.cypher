// The methods that papers name together, to ask for the papers that share them.
// @param papers list<string> - ids of papers
// @column methods list<string> - ids of one paper's methods, the most frequent first
UNWIND $papers AS of
MATCH (paper:Paper {id: of})
RETURN COLLECT {
    MATCH (paper)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(method:Method)
    RETURN method.id AS id
    ORDER BY method.df DESC, id
} AS methods
