// Papers and concepts that a text names or occurs in.
// First what the text is exactly: the paper of a DOI, an arXiv id, an address or an id, and the
// concepts of that label or surface form. Then concepts and then papers that have all its words, of
// which the last may be the beginning of one. Where fewer than three have them, words that differ
// in a letter, or long ones in two, count too. Concepts take at most half of the places.
// @param text words - an identifier, an address, or words
// @param kind string = any (any|concept|paper) - what is wanted
// @param limit integer = 20 (1..100) - how many results at most
// @column kind string - paper or concept
// @column id string - id of the paper or the concept
// @column label string - the paper's title or the concept's label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT; empty for a paper
// @column year integer - the paper's year
// @column df integer - how many papers have the concept
// @column matched string - the paper's identifier found, or the concept's surface form unless it is the text or the label
// @column score decimal - how well the text fits, comparable within one kind; concepts of more papers fit better
// @column fuzzy boolean - whether words that differ in a letter or two counted too, as the text itself finds little
// @example text=attention
WITH toLower($text) AS text, rtrim(last(split($text, '://')), '/') AS address
WITH text,
     [scheme IN ['https://', 'http://'] | scheme + address]
         + [scheme IN ['https://', 'http://'] | scheme + address + '/'] AS urls,
     [text] + [
         prefix IN ['doi.org/', 'doi:', '10.48550/arxiv.', 'arxiv:', 'arxiv.org/abs/',
                    'arxiv.org/pdf/', 'arxiv.org/html/', 'huggingface.co/papers/']
         WHERE text CONTAINS prefix
         | replace(trim(split(text, prefix)[1]), '.pdf', '')
     ] AS identifiers
WITH text, urls, [$text] + identifiers + [
         identifier IN identifiers
         WHERE identifier CONTAINS 'v' AND toIntegerOrNull(last(split(identifier, 'v'))) IS NOT NULL
         | left(identifier, size(identifier) - size(last(split(identifier, 'v'))) - 1)
     ] AS identifiers
CALL () {
    WITH $textQuery AS words
    WHERE words <> ''
    CALL db.index.fulltext.queryNodes('concept_text', words, {limit: 3}) YIELD node
    RETURN count(node) AS concepts
}
CALL () {
    WITH $textQuery AS words
    WHERE words <> ''
    CALL db.index.fulltext.queryNodes('paper_text', words, {limit: 3}) YIELD node
    RETURN count(node) AS papers
}
WITH text, urls, identifiers, concepts + papers < 3 AND $textFuzzy <> '' AS fuzzy
WITH text, urls, identifiers, fuzzy, CASE WHEN fuzzy THEN $textFuzzy ELSE $textQuery END AS words
CALL (text, urls, identifiers, words) {
    MATCH (paper:Paper)
    WHERE paper.id IN identifiers
       OR paper.doi IN identifiers
       OR paper.arxivId IN identifiers
       OR paper.url IN urls
    RETURN 0 AS rank, paper AS found, 1.0 AS score,
           coalesce([id IN [paper.id, paper.doi, paper.arxivId] WHERE id IN identifiers][0], paper.url) AS matched
  UNION ALL
    CALL (text, words) {
        MATCH (concept:Concept {id: $text})
        RETURN concept, 1 AS rank, 1.0 AS fit, concept.id AS matched
      UNION ALL
        MATCH (alias:Alias {key: $textKey})-[:ALIAS_OF]->(concept)
        RETURN concept, 1 AS rank, 1.0 AS fit, alias.surface AS matched
      UNION ALL
        WITH text, words
        WHERE words <> ''
        CALL db.index.fulltext.queryNodes('concept_text', words, {limit: 300}) YIELD node, score
        OPTIONAL MATCH (node)-[:ALIAS_OF]->(named)
        WITH text, coalesce(named, node) AS concept, score AS fit, coalesce(node.surface, node.label) AS matched
        RETURN concept, CASE toLower(matched) WHEN text THEN 1 ELSE 2 END AS rank, fit, matched
    }
    WITH concept, rank, fit, matched
    ORDER BY rank, fit DESC, matched
    WITH concept, min(rank) AS rank, max(fit) * log(concept.df + 2) AS score, collect(matched)[0] AS matched
    ORDER BY rank, score DESC, concept.id
    LIMIT CASE $kind WHEN 'any' THEN toInteger(ceil($limit / 2.0)) ELSE $limit END
    RETURN rank, concept AS found, score, matched
  UNION ALL
    WITH words
    WHERE words <> ''
    CALL db.index.fulltext.queryNodes('paper_text', words, {limit: $limit}) YIELD node, score
    RETURN 3 AS rank, node AS found, score, '' AS matched
}
WITH text, fuzzy, rank, found, score, matched
WHERE $kind = 'any' OR found:Paper = ($kind = 'paper')
ORDER BY rank, score DESC
WITH text, fuzzy, found, min(rank) AS rank, collect(score)[0] AS score, collect(matched)[0] AS matched
RETURN CASE WHEN found:Paper THEN 'paper' ELSE 'concept' END AS kind,
       found.id AS id,
       coalesce(found.title, found.label) AS label,
       CASE
           WHEN found:Paper THEN ''
           ELSE coalesce([l IN labels(found) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT')
       END AS type,
       found.year AS year,
       found.df AS df,
       CASE WHEN toLower(matched) IN [text, toLower(found.label)] AND NOT found:Paper THEN '' ELSE matched END AS matched,
       score,
       fuzzy AND rank > 1 AS fuzzy
ORDER BY rank, score DESC, id
LIMIT $limit
