/**
 * Places of nodes in few letters, for the address: eight for each node, three of a hash of its key and five of its place. So a
 * place finds its node again even if the graph has changed, and sixty nodes take less room than sixty ids.
 */

/** @typedef {import("./keys.js").Key} Key */
/** @typedef {import("./state.js").Place} Place */

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const HASH_LETTERS = 3;
const ENTRY = /^[A-Za-z0-9_-]{8}$/;

/** Half of what 15 bits hold: places go from -16384 to 16383. */
const OFFSET = 16384;

/** @param {number} value @param {number} count @returns {string} the value in so many letters, the highest first */
function letters(value, count) {
    let text = "";
    for (let at = 0; at < count; at++) {
        text = LETTERS[value % 64] + text;
        value = Math.floor(value / 64);
    }
    return text;
}

/** @param {string} text @returns {number} */
const value = text => [...text].reduce((sum, letter) => sum * 64 + LETTERS.indexOf(letter), 0);

/** @param {Key} key @returns {string} FNV-1a of its letters, the lowest 18 bits */
function hash(key) {
    let sum = 0x811c9dc5;
    for (let at = 0; at < key.length; at++) {
        sum = Math.imul(sum ^ key.charCodeAt(at), 0x01000193) >>> 0;
    }
    return letters(sum % 2 ** 18, HASH_LETTERS);
}

const bounded = pixels => Math.min(2 * OFFSET - 1, Math.max(0, Math.round(pixels) + OFFSET));

/** @param {Iterable<[Key, Place]>} places @returns {string} */
export function pack(places) {
    return [...places].map(([key, { x, y }]) => hash(key) + letters(bounded(x) * 2 * OFFSET + bounded(y), 5)).join("");
}

/**
 * @param {string} packed anything; what is no place is left out
 * @param {Iterable<Key>} keys of the nodes there are, in the order they were packed
 * @returns {Record<Key, Place>} the places of those among them that have one
 */
export function unpack(packed, keys) {
    /** @type {Map<string, Place[]>} */
    const byHash = new Map();
    for (const entry of (packed.match(/.{8}/g) ?? []).filter(each => ENTRY.test(each))) {
        const both = value(entry.slice(HASH_LETTERS));
        const place = { x: Math.floor(both / (2 * OFFSET)) - OFFSET, y: both % (2 * OFFSET) - OFFSET };
        const hashed = entry.slice(0, HASH_LETTERS);
        byHash.set(hashed, [...byHash.get(hashed) ?? [], place]);
    }
    const found = [...keys].map(key => [key, byHash.get(hash(key))?.shift()]);
    return Object.fromEntries(found.filter(([, place]) => place));
}
