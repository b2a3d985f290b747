// The concepts that stand most often beside a concept, and those that stand beside these, edge by edge.
// Edges of the first hop lead from the concept to its nearest neighbours, those of the second from each of
// these to its own; ready to draw as nodes and edges. Nearest are those of the highest npmi, measured as
// in concept-neighbourhood; a neighbour shares two papers at least where the graph has 1,000 or more.
// @param id string - the concept's id
// @param limit integer = 12 (1..24) - how many neighbours at most
// @param further integer = 5 (1..12) - how many neighbours of each of them at most
// @column source string - id of the concept that the edge leads from
// @column id string - id of the concept that it leads to
// @column label string - that one's label
// @column type string - its type: METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers have it
// @column hop integer - 1 or 2
// @column papers integer - how many papers have both concepts of the edge
// @column npmi decimal - normalised pointwise mutual information, from -1 to 1
// @example id=bert
MATCH (paper:Paper)
WITH count(paper) AS total
MATCH (start:Concept {id: $id})
CALL (start, total) {
    OPTIONAL MATCH (hub:Hub {concept: start.id})
    CALL (start, hub) {
        MATCH (hub)-[together:CO_OCCURS]->(other)
        RETURN other, together.papers AS papers
      UNION ALL
        WITH start, hub
        WHERE hub IS NULL
        MATCH (start)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
        MATCH (paper)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(other)
        WHERE other <> start
        RETURN other, count(*) AS papers
    }
    WITH start, total, other, papers
    WHERE papers >= CASE WHEN total < 1000 THEN 1 ELSE 2 END
    WITH other, papers,
         CASE papers
             WHEN total THEN 1.0
             ELSE log(1.0 * papers * total / (start.df * other.df)) / log(1.0 * total / papers)
         END AS npmi
    ORDER BY papers > 1 DESC, npmi DESC, papers DESC, other.id
    LIMIT $limit
    RETURN collect({to: other, papers: papers, npmi: npmi}) AS near
}
CALL (start, total, near) {
    UNWIND near AS edge
    RETURN start AS from, edge.to AS to, 1 AS hop, edge.papers AS papers, edge.npmi AS npmi
  UNION ALL
    UNWIND near AS edge
    WITH start, total, edge.to AS from
    CALL (start, total, from) {
        OPTIONAL MATCH (hub:Hub {concept: from.id})
        CALL (from, hub) {
            MATCH (hub)-[together:CO_OCCURS]->(other)
            RETURN other, together.papers AS papers
          UNION ALL
            WITH from, hub
            WHERE hub IS NULL
            MATCH (from)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
            MATCH (paper)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(other)
            WHERE other <> from
            RETURN other, count(*) AS papers
        }
        WITH start, total, from, other, papers
        WHERE other <> start AND papers >= CASE WHEN total < 1000 THEN 1 ELSE 2 END
        WITH other, papers,
             CASE papers
                 WHEN total THEN 1.0
                 ELSE log(1.0 * papers * total / (from.df * other.df)) / log(1.0 * total / papers)
             END AS npmi
        ORDER BY papers > 1 DESC, npmi DESC, papers DESC, other.id
        LIMIT $further
        RETURN other, papers, npmi
    }
    RETURN from, other AS to, 2 AS hop, papers, npmi
}
RETURN from.id AS source,
       to.id AS id,
       to.label AS label,
       coalesce([l IN labels(to) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type,
       to.df AS df,
       hop,
       papers,
       npmi
ORDER BY hop, papers > 1 DESC, npmi DESC, source, id
