/** States before and after the one that is shown. Like states, a history is never changed. */
import { reduce } from "./state.js";

/** @typedef {import("./state.js").State} State */
/** @typedef {{past: State[], present: State, future: State[]}} History the nearest in time stand next to the present */

const LONGEST = 200;

/** @param {State} present @returns {History} */
export const begin = present => ({ past: [], present, future: [] });

/** @param {History} history @param {Parameters<typeof reduce>[1]} action @returns {History} the same one if nothing changes */
export function step(history, action) {
    const present = reduce(history.present, action);
    return present === history.present ? history : arrive(history, present);
}

/** @param {History} history @param {State} present @returns {History} what follows is forgotten */
export function arrive(history, present) {
    return { past: [...history.past, history.present].slice(-LONGEST), present, future: [] };
}

/** @param {History} history @param {State} present the present again, with what has become known since @returns {History} */
export const amend = (history, present) => ({ ...history, present });

/** @param {History} history @returns {History} */
export function undo({ past, present, future }) {
    return past.length ? { past: past.slice(0, -1), present: past[past.length - 1], future: [present, ...future] }
        : { past, present, future };
}

/** @param {History} history @returns {History} */
export function redo({ past, present, future }) {
    return future.length ? { past: [...past, present], present: future[0], future: future.slice(1) } : { past, present, future };
}
