/**
 * What can stand at a place of a Cypher statement: labels and types of relationships after a colon, properties after a full stop,
 * otherwise keywords, functions and the names that the statement has given.
 */

/** @typedef {{labels: string[], relationships: string[], properties: string[]}} Schema */
/** @typedef {{text: string, kind: string}} Word */

const KEYWORDS = ("MATCH|OPTIONAL MATCH|WHERE|RETURN|RETURN DISTINCT|WITH|UNWIND|UNION|UNION ALL|ORDER BY|SKIP|LIMIT|AS|ASC|DESC|AND|OR|NOT|IN|"
    + "IS NULL|IS NOT NULL|CONTAINS|STARTS WITH|ENDS WITH|CASE|WHEN|THEN|ELSE|END|EXISTS|COUNT|COLLECT|DISTINCT|CALL|YIELD|null|true|false").split("|");

const FUNCTIONS = ("abs|any|all|avg|ceil|coalesce|collect|count|date|datetime|duration|elementId|endNode|exp|floor|head|isEmpty|keys|labels|last|"
    + "left|length|log|lower|max|min|nodes|none|nullIf|percentileCont|percentileDisc|properties|range|reduce|relationships|replace|reverse|right|"
    + "round|shortestPath|sign|single|size|split|sqrt|startNode|stDev|substring|sum|tail|toFloat|toInteger|toLower|toString|toUpper|trim|type").split("|");

const PROCEDURES = ["db.index.fulltext.queryNodes", "db.index.fulltext.queryRelationships", "db.labels", "db.propertyKeys", "db.relationshipTypes"];

/**
 * @param {string} before the line up to the cursor @param {string} statement the whole of it @param {Schema} schema
 * @returns {{words: Word[], from: number}} the words that fit, and where in the line the one begins that is being written
 */
export function completions(before, statement, schema) {
    const begun = /[\p{L}\p{N}_]*$/u.exec(before)[0];
    const from = before.length - begun.length;
    const fitting = candidates(before.slice(0, from), statement, schema)
        .filter(word => word.text.toLowerCase().startsWith(begun.toLowerCase()) && word.text !== begun)
        .sort((one, other) => Number(other.text.startsWith(begun)) - Number(one.text.startsWith(begun)));
    return { words: fitting.slice(0, 60), from };
}

/** @returns {Word[]} */
function candidates(left, statement, schema) {
    if (/\[[^\]]*[:|&]\s*!?$/.test(left)) {
        return kind("relationship", schema.relationships);
    }
    if (/[:|&]\s*!?$/.test(left)) {
        return [...kind("label", schema.labels), ...kind("relationship", schema.relationships)];
    }
    if (/[\p{L}\p{N}_`)\]]\.$/u.test(left) || /\{\s*$|\{[^}]*,\s*$/.test(left)) {
        return kind("property", schema.properties);
    }
    return [
        ...kind("name", names(statement)), ...kind("keyword", KEYWORDS),
        ...kind("function", FUNCTIONS.map(name => name + "(")), ...kind("procedure", PROCEDURES.map(name => name + "(")),
    ];
}

/** @returns {string[]} the variables that patterns and AS introduce */
function names(statement) {
    const found = statement.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*[:){\]]|\bAS\s+([\p{L}_][\p{L}\p{N}_]*)/giu);
    return [...new Set([...found].map(match => match[1] ?? match[2]))].filter(name => !FUNCTIONS.includes(name));
}

/** @returns {Word[]} */
function kind(name, texts) {
    return texts.map(text => ({ text, kind: name }));
}
