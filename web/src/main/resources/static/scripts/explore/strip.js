/** The strip beneath the picture: what was pointed at in it, and what one can do with that. */
import { choicesOf } from "./choices.js";
import { make } from "./dom.js";
import { reasonOf } from "./outline.js";
import { counted, noteOf } from "./words.js";

/** @param {HTMLElement} strip @param {import("./outline.js").Shown} shown @param {string|null} told the edge to tell of */
export function writeStrip(strip, { graph, view, state, chosen }, told) {
    const node = view.nodes.find(each => each.key === chosen);
    const edge = view.edges.find(each => each.id === told);
    strip.replaceChildren(...node ? [...name(node), choicesOf(node, graph.groups.filter(group => group.key === chosen), state)]
        : edge ? [...ends(graph, edge), reasonOf(edge.reason)]
            : [make("p", { class: "soft" }, "Choose a node to open more of it, a line to read its reason.")]);
}

/** @param {import("./answers.js").Node} node */
function name(node) {
    return [make("p", { class: `named type type-${node.type}` }, make("strong", { class: "sign" }, node.label), " ",
        make("span", { class: "soft number" }, noteOf(node)))];
}

/** @param {import("./graph.js").Graph} graph @param {import("./graph.js").Edge} edge */
function ends(graph, { source, target }) {
    const parts = [source, target].map(key => graph.nodes.get(key))
        .map(node => make("span", { class: `type type-${node.type}` }, make("strong", { class: "sign" }, node.label)));
    return [make("p", { class: "named" }, parts[0], " — ", parts[1])];
}

/** @param {HTMLElement} strip @param {import("./explorer.js").Scene} scene @param {number} grown says aloud what has come or gone */
export function tell({ ownerDocument }, { graph, view, state }, grown) {
    const change = grown ? ` (${Math.abs(grown)} ${grown > 0 ? "more" : "fewer"})` : "";
    const hidden = graph.nodes.size - view.nodes.length;
    const parts = [
        `${counted(view.nodes.length, "node")}${change}, ${counted(view.edges.length, "line")}`,
        ...hidden ? [`${hidden} not shown`] : [],
        ...state.focus && graph.nodes.has(state.focus) ? [`in focus: ${graph.nodes.get(state.focus).label}`] : [],
        ...graph.full ? ["no more can be drawn: close or narrow something"] : [],
    ];
    ownerDocument.querySelector(".tally").textContent = parts.join(" · ");
}
