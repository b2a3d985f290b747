/**
 * Where nodes stand. Nodes that have a place keep it; new ones begin around the node that brought them and are moved by forces
 * until they are apart and near what they are joined with. The same nodes and places give the same result.
 */
// These bring no modules for browsers; each adds to the global `d3`, in this order.
import "/webjars/d3-dispatch/dist/d3-dispatch.min.js";
import "/webjars/d3-quadtree/dist/d3-quadtree.min.js";
import "/webjars/d3-timer/dist/d3-timer.min.js";
import "/webjars/d3-force/dist/d3-force.min.js";

/** @typedef {import("./keys.js").Key} Key */
/** @typedef {import("./state.js").Place} Place */
/** @typedef {import("./graph.js").Graph} Graph */

const { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } = globalThis.d3;

const DISTANCE = 92;

/** Names are wider than high, and so are screens: forces work in a space that is narrower by this. */
const STRETCH = 1.6;
const MANY = 300;

/**
 * @param {Graph} graph @param {Record<Key, Place>} places those that are known
 * @param {Set<Key>} loose nodes that may be moved although they have a place
 * @returns {Record<Key, Place>} a place for every node
 */
export function place(graph, places, loose = new Set()) {
    const bodies = bodiesOf(graph, places, loose);
    if (bodies.every(body => body.fx !== undefined)) {
        return placesOf(bodies);
    }
    const links = [...graph.edges.values()].map(({ source, target, reason, grown }) => ({ source, target, closeness: closeness(reason), grown }));
    forceSimulation(bodies)
        .force("joined", forceLink(links).id(body => body.key).distance(link => DISTANCE * (1.5 - 0.8 * link.closeness))
            .strength(link => link.grown ? 0.5 : 0.04))
        .force("apart", forceManyBody().strength(-300).distanceMax(6 * DISTANCE))
        .force("names", forceCollide(body => body.room).iterations(2))
        .force("x", forceX(0).strength(0.04))
        .force("y", forceY(0).strength(0.05))
        .stop()
        .tick(bodies.length > MANY ? 120 : 300);
    return placesOf(bodies);
}

/** @returns {Record<Key, Place>} */
const placesOf = bodies => Object.fromEntries(bodies.map(({ key, x, y }) => [key, { x: Math.round(x * STRETCH), y: Math.round(y) }]));

/** @param {Place} place @returns {Place} the same in the space of the forces */
const narrowed = ({ x, y }) => ({ x: x / STRETCH, y });

/** @param {import("./answers.js").Reason} reason @returns {number} from 0 to 1 */
const closeness = reason => reason.is === "together" ? Math.max(0, reason.npmi) : 0.5;

/** Nodes as the forces know them: with a fixed place, or a first one. */
function bodiesOf(graph, places, loose) {
    const first = firstPlaces(graph, places);
    return [...graph.nodes.values()].map(node => {
        const known = places[node.key];
        const { x, y } = known ? narrowed(known) : first.get(node.key) ?? { x: 0, y: 0 };
        const fixed = known ? !loose.has(node.key) : !first.has(node.key);
        return { key: node.key, x, y, room: room(node), ...fixed ? { fx: x, fy: y } : {} };
    });
}

/** Half of what a node with its name takes up, in the space of the forces. */
const room = node => 24 + Math.min(16, node.label.length);

/** @returns {Map<Key, Place>} around the node that brought it, away from the middle */
function firstPlaces(graph, places) {
    const first = new Map();
    for (const { key, fresh } of graph.groups) {
        const { x, y } = places[key] ? narrowed(places[key]) : first.get(key) ?? { x: 0, y: 0 };
        const outward = Math.atan2(y, x);
        const arc = x || y ? Math.PI : 2 * Math.PI;
        fresh.forEach((child, at) => {
            const angle = outward + arc * ((at + 0.5) / fresh.length - 0.5);
            const far = DISTANCE * (1 + 0.5 * (at % 3));
            first.set(child, { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) });
        });
    }
    return first;
}
