// The few best names that begin with what somebody has typed so far.
// The two most frequent concepts of which it is the label or a surface form come first, then frequent
// concepts of which a word begins with it. A last word of one or two letters is the beginning of too
// many words: then concepts of which a name begins with the text follow. From three letters on, others
// follow that have all its words in the name, of which the last may be the beginning of one. Those of
// most papers come first. Papers are found by their titles like these, and take three of eight places.
// @param text words - what has been typed
// @param kind string = any (any|concept|paper) - what is wanted
// @param limit integer = 8 (1..20) - how many names at most
// @column kind string - paper or concept
// @column id string - id of the paper or the concept
// @column label string - the paper's title or the concept's label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT; empty for a paper
// @column year integer - the paper's year
// @column df integer - how many papers have the concept
// @column matched string - the concept's surface form unless it is the text or the label
// @example text=trans
WITH toLower($text) AS text,
     CASE $kind WHEN 'paper' THEN 0 WHEN 'concept' THEN $limit ELSE toInteger(ceil($limit * 0.625)) END AS most
CALL (text, most) {
    WITH most,
         COLLECT {
             MATCH (concept:Concept {id: $text})
             RETURN {concept: concept, rank: 0, matched: ''} AS name
           UNION ALL
             MATCH (alias:Alias {key: $textKey})-[:ALIAS_OF]->(concept)
             WITH concept, alias
             ORDER BY concept.df DESC, concept.id
             LIMIT 2
             RETURN {concept: concept, rank: 0, matched: alias.surface} AS name
           UNION ALL
             MATCH (concept:Concept)
             USING INDEX concept:Concept(df)
             WHERE concept.df >= CASE WHEN size(text) = 1 THEN 100 END AND concept.words CONTAINS ' ' + text
             WITH concept
             ORDER BY concept.df DESC
             LIMIT $limit
             RETURN {concept: concept, rank: 1, matched: ''} AS name
           UNION ALL
             MATCH (concept:Concept)
             WHERE concept.words CONTAINS CASE WHEN size(text) > 1 THEN ' ' + text END
             WITH concept
             ORDER BY concept.df DESC
             LIMIT $limit
             RETURN {concept: concept, rank: 1, matched: ''} AS name
         } AS frequent
    WITH most, frequent,
         CASE
             WHEN $textKey =~ '(?U)(.*\\W)?\\w{1,2}' AND COUNT { UNWIND frequent AS name RETURN DISTINCT name.concept } < $limit THEN $textKey
         END AS begun
    WITH most,
         frequent + COLLECT {
             MATCH (alias:Alias)-[:ALIAS_OF]->(concept)
             WHERE alias.key STARTS WITH begun
             WITH concept, min(alias.surface) AS surface
             ORDER BY concept.df DESC, concept.id
             LIMIT $limit
             RETURN {concept: concept, rank: 2, matched: surface} AS name
         } AS named
    CALL (named) {
        UNWIND named AS name
        RETURN name.concept AS concept, name.rank AS rank, name.matched AS matched
      UNION ALL
        WITH $textTyped AS words
        WHERE COUNT { UNWIND named AS name RETURN DISTINCT name.concept } < $limit AND size($text) > 2 AND words <> ''
        CALL db.index.fulltext.queryNodes('concept_text', words, {limit: 50}) YIELD node
        OPTIONAL MATCH (node)-[:ALIAS_OF]->(other)
        RETURN coalesce(other, node) AS concept, 3 AS rank, coalesce(node.surface, '') AS matched
    }
    WITH concept, rank, matched, most
    ORDER BY rank, matched
    WITH concept, most, min(rank) AS rank, collect(matched)[0] AS matched
    ORDER BY rank, concept.df DESC, concept.id
    LIMIT $limit
    WITH most, collect({concept: concept, matched: matched}) AS concepts
    UNWIND range(0, size(concepts) - 1) AS at
    RETURN CASE WHEN at < most THEN at ELSE 200 + at END AS place, concepts[at].concept AS found, concepts[at].matched AS matched
  UNION ALL
    WITH $textTypedTitle AS words
    WHERE size($text) > 2 AND words <> '' AND $kind <> 'concept'
    CALL db.index.fulltext.queryNodes('paper_text', words, {limit: $limit}) YIELD node, score
    WITH node, score
    ORDER BY score DESC, node.id
    WITH collect(node) AS papers
    UNWIND range(0, size(papers) - 1) AS at
    RETURN 100 + at AS place, papers[at] AS found, '' AS matched
}
RETURN CASE WHEN found:Paper THEN 'paper' ELSE 'concept' END AS kind,
       found.id AS id,
       coalesce(found.title, found.label) AS label,
       CASE
           WHEN found:Paper THEN ''
           ELSE coalesce([l IN labels(found) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT')
       END AS type,
       found.year AS year,
       found.df AS df,
       CASE WHEN toLower(matched) IN [text, toLower(found.label)] THEN '' ELSE matched END AS matched
ORDER BY place
LIMIT $limit
