/** A view as GraphML, with its reasons and places; the DOM writes it, so that all text is escaped. */
import { idOf, isPaper } from "./keys.js";

/** @typedef {import("./answers.js").Node} Node */
/** @typedef {import("./graph.js").Edge} Edge */

const SPACE = "http://graphml.graphdrawing.org/xmlns";

/** Fields of nodes and edges, each with its type. */
const NODE_FIELDS = { kind: "string", id: "string", label: "string", type: "string", df: "int", year: "int", x: "double", y: "double" };
const EDGE_FIELDS = {
    reason: "string", papers: "int", npmi: "double", role: "string", confidence: "double", sentence: "string", score: "double", concepts: "string",
};

/** What XML cannot hold. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** @param {import("./graph.js").View} view @param {Record<string, {x: number, y: number}>} places @returns {string} */
export function graphml(view, places) {
    const document = new DOMParser().parseFromString(`<graphml xmlns="${SPACE}"/>`, "application/xml");
    const add = (parent, name, attributes, text = "") => {
        const made = document.createElementNS(SPACE, name);
        Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, clean(value)));
        made.textContent = clean(text);
        parent.append(made);
        return made;
    };
    const declare = (fields, of) => Object.entries(fields).forEach(([field, type]) =>
        add(document.documentElement, "key", { id: `${of}-${field}`, for: of, "attr.name": field, "attr.type": type }));
    const fill = (parent, values, of) => Object.entries(values).filter(([, value]) => value !== undefined && value !== null)
        .forEach(([field, value]) => add(parent, "data", { key: `${of}-${field}` }, value));
    declare(NODE_FIELDS, "node");
    declare(EDGE_FIELDS, "edge");
    const graph = add(document.documentElement, "graph", { edgedefault: "undirected" });
    view.nodes.forEach(node => fill(add(graph, "node", { id: node.key }), nodeValues(node, places[node.key]), "node"));
    view.edges.forEach(edge => fill(add(graph, "edge", { source: edge.source, target: edge.target }), edgeValues(edge), "edge"));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

/** @param {unknown} text */
const clean = text => String(text).replaceAll(FORBIDDEN, "\ufffd");

/** @param {Node} node @param {{x: number, y: number}|undefined} place */
function nodeValues({ key, label, type, df, year }, place) {
    return { kind: isPaper(key) ? "paper" : "concept", id: idOf(key), label, type: type.toUpperCase(), df, year, x: place?.x, y: place?.y };
}

/** @param {Edge} edge */
function edgeValues({ reason }) {
    switch (reason.is) {
        case "together": return { reason: "CO_OCCURS", papers: reason.papers, npmi: reason.npmi };
        case "says": return {
            reason: reason.role, role: reason.role, confidence: reason.confidence, sentence: reason.before + reason.mention + reason.after };
        default: return { reason: "RELATED", score: reason.score, concepts: reason.concepts.join("; ") };
    }
}
