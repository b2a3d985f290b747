/**
 * The graph that a state shows: what was opened of it, by the answers there are. A plain function of both, so that the same
 * address shows the same graph, and undoing needs nothing but the state before.
 */
import { NO_FILTERS } from "./state.js";

/** @typedef {import("./keys.js").Key} Key */
/** @typedef {import("./state.js").State} State */
/** @typedef {import("./state.js").Opening} Opening */
/** @typedef {import("./answers.js").Node} Node */
/** @typedef {import("./answers.js").Reason} Reason */
/** @typedef {{id: string, source: Key, target: Key, reason: Reason, grown: boolean}} Edge `grown` if opening a node brought it */
/**
 * What one opening brought: all of it, and what nothing before had brought.
 * @typedef {Opening & {members: Key[], fresh: Key[], more: boolean, problem?: string, pending: boolean}} Group
 */
/**
 * @typedef {object} Graph
 * @property {Map<Key, Node>} nodes
 * @property {Map<string, Edge>} edges
 * @property {Group[]} groups
 * @property {Opening[]} wanted what must be asked for to know the rest
 * @property {boolean} full whether something was left out because no more nodes can be drawn
 */
/** @typedef {{nodes: Node[], edges: Edge[], counts: Map<string, number>}} View what of a graph is to be seen */

/** More nodes than anybody could tell apart. */
export const CAPACITY = 1000;

/** @param {Key} one @param {Key} other @returns {string} the same in both directions */
export const edgeId = (one, other) => one < other ? `${one} ${other}` : `${other} ${one}`;

/**
 * @param {State} state @param {Node} start
 * @param {(opening: Opening) => import("./answers.js").Answer|undefined} read
 * @returns {Graph}
 */
export function grow(state, start, read) {
    /** @type {Graph} */
    const graph = { nodes: new Map([[start.key, start]]), edges: new Map(), groups: [], wanted: [], full: false };
    let waiting = state.open;
    let before;
    do {
        before = waiting.length;
        waiting = waiting.filter(opening => !graph.nodes.has(opening.key) || void take(graph, opening, state, read(opening)));
    } while (waiting.length < before);
    return graph;
}

/** @param {Graph} graph @param {Opening} opening @param {State} state @param {import("./answers.js").Answer|undefined} answer */
function take(graph, opening, state, answer) {
    const group = { ...opening, members: [], fresh: [], more: answer?.more ?? false, problem: answer?.problem, pending: !answer };
    graph.groups.push(group);
    if (!answer) {
        graph.wanted.push(opening);
    }
    for (const { node, reason } of (answer?.ties ?? []).filter(tie => passes(tie.node, tie.reason, state.filters))) {
        if (!graph.nodes.has(node.key) && graph.nodes.size >= CAPACITY) {
            graph.full = true;
            return;
        }
        if (!graph.nodes.has(node.key)) {
            graph.nodes.set(node.key, node);
            group.fresh.push(node.key);
        }
        group.members.push(node.key);
        join(graph, opening.key, node.key, reason, true);
    }
}

/** @param {Node} node @param {Reason} reason @param {State["filters"]} filters */
function passes(node, reason, filters) {
    const dated = filters.fromYear !== NO_FILTERS.fromYear || filters.toYear !== NO_FILTERS.toYear;
    const inTime = !dated || node.type !== "paper" || node.year >= filters.fromYear && node.year <= filters.toYear;
    return inTime && (reason.is !== "says" || reason.confidence >= filters.confidence);
}

/** @param {Graph} graph @param {Key} source @param {Key} target @param {Reason} reason @param {boolean} grown */
function join(graph, source, target, reason, grown) {
    const id = edgeId(source, target);
    if (source !== target && !graph.edges.has(id)) {
        graph.edges.set(id, { id, source, target, reason, grown });
    }
}

/**
 * Adds what else joins the nodes: everything papers say of concepts here, and of the pairs of concepts the closest, at most as
 * many as there are nodes.
 * @param {Graph} graph @param {{source: Key, target: Key, reason: Reason}[]} links @param {State["filters"]} filters
 */
export function addLinks(graph, links, filters) {
    const there = links.filter(link => graph.nodes.has(link.source) && graph.nodes.has(link.target)
        && !graph.edges.has(edgeId(link.source, link.target)));
    const pairs = there.filter(link => link.reason.is === "together" && link.reason.npmi > 0)
        .sort((one, other) => other.reason.npmi - one.reason.npmi).slice(0, graph.nodes.size);
    const said = there.filter(link => link.reason.is === "says" && link.reason.confidence >= filters.confidence);
    [...said, ...pairs].forEach(link => join(graph, link.source, link.target, link.reason, false));
}

/** @param {Graph} graph @param {State} state @returns {View} */
export function view(graph, state) {
    const { from, hidden, focus, filters } = state;
    const near = focus && graph.nodes.has(focus) ? around(graph, focus) : null;
    const shown = key => key === from && !near
        || !hidden.includes(key) && (!near || near.has(key)) && (key === focus || !filters.off.includes(graph.nodes.get(key).type));
    const nodes = [...graph.nodes.values()].filter(node => shown(node.key));
    const keys = new Set(nodes.map(node => node.key));
    const counts = new Map();
    graph.nodes.forEach(({ type }) => counts.set(type, (counts.get(type) ?? 0) + 1));
    return { nodes, edges: [...graph.edges.values()].filter(edge => keys.has(edge.source) && keys.has(edge.target)), counts };
}

/** @param {Graph} graph @param {Key} key @returns {Set<Key>} the node and all it is joined with */
function around(graph, key) {
    const ends = [...graph.edges.values()].filter(edge => edge.source === key || edge.target === key)
        .flatMap(edge => [edge.source, edge.target]);
    return new Set([key, ...ends]);
}

