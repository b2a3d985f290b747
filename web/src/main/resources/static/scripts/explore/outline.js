/**
 * The list beside the picture: the same nodes and reasons, as a tree of what was opened, and everything that can be done with them.
 * One row is in the order of tabs; arrow keys go from row to row.
 */
import { choicesOf, headOf } from "./choices.js";
import { doing, make } from "./dom.js";
import { brief, noteOf } from "./words.js";

/** @typedef {import("./keys.js").Key} Key */
/** @typedef {import("./answers.js").Node} Node */
/** @typedef {import("./answers.js").Reason} Reason */
/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./graph.js").View} View */
/** @typedef {import("./graph.js").Edge} Edge */
/** @typedef {{graph: Graph, view: View, state: import("./state.js").State, chosen: Key|null, unfolded: boolean}} Shown */

/** @param {HTMLElement} outline @param {Shown} shown */
export function write(outline, shown) {
    const { view, state } = shown;
    const left = outline.scrollTop;
    const drawn = new Map(view.nodes.map(node => [node.key, node]));
    const tree = new Tree(shown, drawn);
    outline.replaceChildren(make("ul", { class: "tree" }, ...tree.branch(state.from, null)), ...hiddenOnes(shown));
    outline.scrollTop = left;
    const rows = [...outline.querySelectorAll(".node")];
    (rows.find(row => /** @type {HTMLElement} */ (row).dataset.key === shown.chosen) ?? rows[0])?.setAttribute("tabindex", "0");
}

/** The rows of one list. */
class Tree {
    /** @param {Shown} shown @param {Map<Key, Node>} drawn what is to be seen */
    constructor(shown, drawn) {
        this.shown = shown;
        this.drawn = drawn;
        /** @type {Map<Key, Edge[]>} */
        this.joins = new Map();
        shown.view.edges.forEach(edge => [edge.source, edge.target].forEach(key =>
            this.joins.set(key, [...this.joins.get(key) ?? [], edge])));
    }

    /** @param {Key} key @param {Key|null} parent @returns {HTMLElement[]} its row with all beneath it; of a hidden node only that */
    branch(key, parent) {
        const node = this.drawn.get(key);
        const groups = this.shown.graph.groups.filter(group => group.key === key);
        const beneath = groups.flatMap(group => this.group(group, Boolean(node)));
        return node ? [make("li", { class: `type type-${node.type}` }, ...this.row(node, groups, parent), ...beneath)] : beneath;
    }

    /** @param {import("./graph.js").Group} group @param {boolean} inRow whether the node it was opened of is to be seen */
    group(group, inRow) {
        const rows = group.fresh.flatMap(key => this.branch(key, group.key));
        const head = headOf(group, this.shown.graph.nodes.get(group.key));
        const list = make("ul", {}, ...rows);
        if (!inRow && !rows.length) {
            return [];
        }
        return [make(inRow ? "div" : "li", { class: "group" }, head, rows.length ? list : null)];
    }

    /** @param {Node} node @param {import("./graph.js").Group[]} groups @param {Key|null} parent @returns {HTMLElement[]} */
    row(node, groups, parent) {
        const { state, chosen, unfolded } = this.shown;
        const open = node.key === chosen && unfolded;
        const edge = this.joins.get(node.key)?.find(each => parent && (each.source === parent || each.target === parent));
        const name = make("button", { type: "button", class: "node", tabindex: "-1", "aria-expanded": String(open),
            "aria-current": node.key === chosen && "true", "data-do": "choose", "data-key": node.key }, make("span", { class: "sign" }, node.label));
        return [
            make("div", { class: "row" + (node.key === chosen ? " chosen" : "") }, name, make("span", { class: "soft number note" }, noteOf(node)),
                state.pinned.includes(node.key) ? make("span", { class: "mark-pinned" }, "pinned") : null),
            ...edge ? [reasonOf(edge.reason)] : [],
            ...open ? [make("div", { class: "unfolded" }, choicesOf(node, groups, state), ...this.others(node.key, parent))] : [],
        ];
    }

    /** @param {Key} key @param {Key|null} parent @returns {HTMLElement[]} what else it is joined with, and why */
    others(key, parent) {
        const others = (this.joins.get(key) ?? []).map(edge => ({ other: edge.source === key ? edge.target : edge.source, edge }))
            .filter(({ other, edge }) => other !== parent && !(edge.grown && edge.source === key));
        const items = others.map(({ other, edge }) => make("li", { class: `type type-${this.drawn.get(other).type}` },
            doing(this.drawn.get(other).label, { do: "choose", key: other }, { class: "tool link sign" }), " ",
            make("span", { class: "soft" }, brief(edge.reason))));
        return items.length ? [make("details", { class: "others" }, make("summary", {}, `Also joined with ${items.length}`), make("ul", {}, ...items))] : [];
    }
}

/** @param {Reason} reason @returns {HTMLElement} with the sentence, if there is one, and the mention marked in it */
export function reasonOf(reason) {
    if (reason.is !== "says") {
        return make("p", { class: "reason soft number" }, brief(reason));
    }
    const sentence = reason.mention ? [make("span", { class: "sentence" }, reason.before, make("mark", {}, reason.mention), reason.after)] : [];
    return make("p", { class: "reason" }, make("span", { class: "role" }, brief(reason)), " ", ...sentence, " ",
        make("span", { class: "soft number" }, `confidence ${reason.confidence.toFixed(2)}`));
}

/** @param {Shown} shown @returns {HTMLElement[]} */
function hiddenOnes({ graph, state }) {
    const hidden = state.hidden.filter(key => graph.nodes.has(key));
    return hidden.length ? [make("section", { class: "hidden-ones", "aria-label": "Hidden" },
        make("p", {}, `${hidden.length} hidden `, doing("Show all", { do: "showAll" })),
        make("ul", { class: "chips" }, ...hidden.map(key => make("li", { class: `type type-${graph.nodes.get(key).type}` },
            doing(graph.nodes.get(key).label, { do: "show", key }, { class: "tool chip sign", "aria-label": `Show ${graph.nodes.get(key).label} again` })))))] : [];
}

/** @param {HTMLElement} outline @param {Key|null} key brings its row into sight within the list */
export function reveal(outline, key) {
    const row = rowOf(outline, key)?.closest(".row");
    if (row && outline.scrollHeight > outline.clientHeight) {
        const { top, bottom } = row.getBoundingClientRect();
        const frame = outline.getBoundingClientRect();
        if (top < frame.top || bottom > frame.bottom) {
            outline.scrollTop += top - frame.top - frame.height / 4;
        }
    }
}

/** @param {HTMLElement} outline @param {Key} key @returns {HTMLElement|undefined} the button with its name */
export function rowOf(outline, key) {
    return /** @type {HTMLElement[]} */ ([...outline.querySelectorAll(".node")]).find(row => row.dataset.key === key);
}

/** @param {HTMLElement} outline @param {number} by how many rows to go @returns {HTMLElement|undefined} */
export function neighbourRow(outline, by) {
    const rows = /** @type {HTMLElement[]} */ ([...outline.querySelectorAll(".node")]);
    const at = rows.findIndex(row => row.tabIndex === 0);
    return rows[Math.min(rows.length - 1, Math.max(0, at + by))];
}
