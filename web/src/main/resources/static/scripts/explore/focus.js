/** Keeps the keyboard's focus while what it is on is written anew. */

/**
 * @param {HTMLElement} page @param {() => void} rewrite what replaces elements; buttons are known again by their data
 */
export function keep(page, rewrite) {
    const held = /** @type {HTMLElement|null} */ (document.activeElement?.closest("[data-do]"));
    const part = held?.closest(".outline, .strip");
    const before = part ? [...part.querySelectorAll(".node")].map(keyOf) : [];
    rewrite();
    if (held && part && !held.isConnected) {
        const wanted = same(part, held) ?? opposite(part, held) ?? nearest(part, held.dataset.key, before);
        /** @type {HTMLElement|undefined} */ (wanted)?.focus({ preventScroll: true });
    }
}

const keyOf = element => element.dataset.key;
const buttons = part => /** @type {HTMLElement[]} */ ([...part.querySelectorAll("[data-do]")]);

/** @returns {HTMLElement|undefined} the button that does the same */
function same(part, { dataset }) {
    return buttons(part).find(each => each.dataset.do === dataset.do && each.dataset.key === dataset.key && each.dataset.what === dataset.what);
}

/** @returns {HTMLElement|undefined} the one that has come in its place, as Unpin for Pin */
function opposite(part, { dataset }) {
    const pairs = { pin: "unpin", unpin: "pin", focus: "unfocus", unfocus: "focus" };
    return buttons(part).find(each => each.dataset.do === pairs[dataset.do] && each.dataset.key === dataset.key);
}

/** @returns {HTMLElement|undefined} the row of the same node, or the one before it that is still there */
function nearest(part, key, before) {
    const rows = /** @type {HTMLElement[]} */ ([...part.querySelectorAll(".node")]);
    const order = [key, ...before.slice(0, Math.max(0, before.indexOf(key))).reverse()];
    return order.map(each => rows.find(row => row.dataset.key === each)).find(Boolean) ?? rows[0];
}
