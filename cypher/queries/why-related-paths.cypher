// The shortest ways from one paper to another over what papers share, without common concepts.
// A way leads over a concept of both (2 steps), over two concepts of which one is right above the
// other (3), or over a third paper (4); longer ones are only looked for where shorter ones are too
// few. Concepts of more than 500 papers are no way. Among ways of one length the one with the
// greatest weight comes first: the sum over its concepts of idf(c) · the least confidence on the
// way, where idf(c) = ln((N + 1) / (df + 1)) + 1, with N papers in the graph.
// @param id string - id of the paper to start from
// @param other string - id of the paper to arrive at
// @param limit integer = 5 (1..20) - how many ways at most
// @column length integer - how many steps the way has
// @column weight decimal - how much the way says
// @column steps list<map> - where each step leads: kind (paper or concept), id, label, and of the edge taken role and sentence
// @example id=1706.03762 other=roberta
MATCH (each:Paper)
WITH count(each) AS total
MATCH (paper:Paper {id: $id})
MATCH (other:Paper {id: $other})
WHERE other <> paper
CALL (total, paper, other) {
    MATCH (paper)-[a:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
    WHERE concept.df <= 500
    MATCH (concept)<-[b:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(other)
    WITH concept, a, b,
         (log((total + 1.0) / (concept.df + 1)) + 1) * CASE WHEN a.confidence < b.confidence THEN a.confidence ELSE b.confidence END AS weight
    ORDER BY weight DESC, concept.id
    LIMIT $limit
    RETURN collect({weight: weight, edges: [a, b], nodes: [concept, other]}) AS direct
}
CALL (total, paper, other, direct) {
    WITH total, paper, other
    WHERE size(direct) < $limit
    MATCH (paper)-[a:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(from)
    WHERE from.df <= 500
    MATCH (from)-[step:BROADER]-(to)
    WHERE to.df <= 500
    MATCH (to)<-[b:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(other)
    WITH from, to, a, step, b,
         (log((total + 1.0) / (from.df + 1)) + log((total + 1.0) / (to.df + 1)) + 2) * CASE WHEN a.confidence < b.confidence THEN a.confidence ELSE b.confidence END AS weight
    ORDER BY weight DESC, from.id, to.id
    LIMIT $limit
    RETURN collect({weight: weight, edges: [a, step, b], nodes: [from, to, other]}) AS kin
}
CALL (total, paper, other, direct, kin) {
    WITH total, paper, other
    WHERE size(direct) + size(kin) < $limit
    MATCH (paper)-[a:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(from)
    WHERE from.df <= 500
    MATCH (from)<-[b:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(between)
    WHERE between <> other
    MATCH (other)-[d:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(to)
    WHERE to.df <= 500 AND to <> from
    MATCH (to)<-[c:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(between)
    USING JOIN ON between
    WHERE between <> paper
    WITH other, from, to, between, a, b, c, d,
         reduce(least = a.confidence, edge IN [b, c, d] | CASE WHEN edge.confidence < least THEN edge.confidence ELSE least END)
             * (log((total + 1.0) / (from.df + 1)) + log((total + 1.0) / (to.df + 1)) + 2) AS weight
    ORDER BY weight DESC, from.id, between.id, to.id
    LIMIT $limit
    RETURN collect({weight: weight, edges: [a, b, c, d], nodes: [from, between, to, other]}) AS indirect
}
UNWIND direct + kin + indirect AS way
WITH size(way.edges) AS length, way.weight AS weight,
     [at IN range(0, size(way.edges) - 1) | {
         kind: CASE WHEN way.nodes[at]:Paper THEN 'paper' ELSE 'concept' END,
         id: way.nodes[at].id,
         label: coalesce(way.nodes[at].title, way.nodes[at].label),
         role: type(way.edges[at]),
         sentence: coalesce(way.edges[at].sentence, '')
     }] AS steps
RETURN length, weight, steps
ORDER BY length, weight DESC, [step IN steps | step.id]
LIMIT $limit
