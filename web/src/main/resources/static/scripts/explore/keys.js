/**
 * Names of nodes: `concept:bert`, `paper:1706.03762`. The same name stands for a node in the state, in the address and in the
 * list, so that papers and concepts never mix even if their ids are alike.
 */

/** @typedef {string} Key */

const PAPER = "paper:";
const CONCEPT = "concept:";

/** @param {string} id @returns {Key} */
export const paperKey = id => PAPER + id;

/** @param {string} id @returns {Key} */
export const conceptKey = id => CONCEPT + id;

/** @param {Key} key */
export const isPaper = key => key.startsWith(PAPER);

/** @param {Key} key @returns {string} the id of its paper or concept */
export const idOf = key => key.slice(key.indexOf(":") + 1);

/** @param {string} text a key, or the id of a concept @returns {Key} */
export const keyOf = text => text.startsWith(PAPER) || text.startsWith(CONCEPT) ? text : conceptKey(text);

/** @param {Key} key @returns {string} the page of that paper or concept */
export const pageOf = key => (isPaper(key) ? "/papers/" : "/concepts/") + encodeURIComponent(idOf(key));

/** @param {Key} key @returns {string} the explorer, starting there */
export const exploreFrom = key => "/explore?from=" + encodeURIComponent(short(key));

/** @param {Key} key @returns {string} the shortest text that `keyOf` takes back: a concept's bare id */
export function short(key) {
    return !isPaper(key) && keyOf(idOf(key)) === key ? idOf(key) : key;
}
