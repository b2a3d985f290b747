/**
 * What somebody has done to the picture, as plain values: nothing here knows of pages, requests or drawing. A state is never
 * changed; a step makes another. What is in the graph is not in the state, only what was opened of it.
 */

/** @typedef {import("./keys.js").Key} Key */
/** @typedef {"papers"|"concepts"|"method"|"dataset"|"task"|"metric"|"related"} What what was opened of a node */
/** @typedef {{key: Key, what: What, most: number}} Opening at most so many of the strongest are shown */
/** @typedef {{x: number, y: number}} Place whole pixels from the node the picture starts at */
/** @typedef {{off: string[], fromYear: number, toYear: number, confidence: number}} Filters `off` are the types left out */
/**
 * @typedef {object} State
 * @property {Key} from the node it starts at
 * @property {Opening[]} open in the order they were opened
 * @property {Key[]} hidden
 * @property {Key[]} pinned
 * @property {Key|null} focus the node whose surroundings alone are shown
 * @property {Filters} filters
 * @property {Record<Key, Place>} places
 * @property {string} packed places as the address has them, until the nodes are known
 */

/** What can be opened of a concept and of a paper, in the order it is offered. */
export const OF_CONCEPT = /** @type {const} */ (["papers", "concepts", "method", "dataset", "task", "metric"]);
export const OF_PAPER = /** @type {const} */ (["concepts", "related"]);

/** Types as filters name them. */
export const TYPES = ["paper", "method", "dataset", "task", "metric", "concept"];

/** How many are shown at first, and how many more each time. */
export const STRIDE = 20;

/** How many are shown at most of one kind; all that the queries answer with. */
export const MOST = 100;

/** @type {Filters} */
export const NO_FILTERS = { off: [], fromYear: 0, toYear: 3000, confidence: 0 };

/** @param {Key} from @param {Opening[]} open @returns {State} */
export function startAt(from, open) {
    return { from, open, hidden: [], pinned: [], focus: null, filters: NO_FILTERS, places: {}, packed: "" };
}

/** @param {Opening} one @param {Opening} other */
const same = (one, other) => one.key === other.key && one.what === other.what;

const without = (list, key) => list.filter(each => each !== key);
const having = (list, key) => list.includes(key) ? list : [...list, key];

/** One function per kind of step: from a state and what was chosen to the next state. */
const STEPS = {
    /** Shows so many of a kind, in the place in the order where that kind was opened first. */
    open(state, { key, what, most = STRIDE }) {
        const opening = { key, what, most: Math.min(most, MOST) };
        const known = state.open.some(each => same(each, opening));
        const open = known ? state.open.map(each => same(each, opening) ? opening : each) : [...state.open, opening];
        return { ...state, open };
    },
    /** Takes away what was opened of a node: one kind, or all of it. */
    close(state, { key, what }) {
        return { ...state, open: state.open.filter(each => each.key !== key || what && each.what !== what) };
    },
    hide(state, { key }) {
        return key === state.from ? state
            : { ...state, hidden: having(state.hidden, key), focus: state.focus === key ? null : state.focus };
    },
    show: (state, { key }) => ({ ...state, hidden: without(state.hidden, key) }),
    showAll: state => ({ ...state, hidden: [] }),
    pin: (state, { key }) => ({ ...state, pinned: having(state.pinned, key) }),
    unpin: (state, { key }) => ({ ...state, pinned: without(state.pinned, key) }),
    focus: (state, { key }) => ({ ...state, focus: key }),
    unfocus: state => ({ ...state, focus: null }),
    filter: (state, { filters }) => ({ ...state, filters: { ...state.filters, ...filters } }),
    clear: state => ({ ...state, filters: NO_FILTERS }),
    move: (state, { key, place }) => ({ ...state, places: { ...state.places, [key]: place } }),
    arrange: (state, { places }) => ({ ...state, places: { ...state.places, ...places } }),
};

/**
 * @param {State} state
 * @param {{do: keyof STEPS, key?: Key, what?: What, most?: number, filters?: Partial<Filters>, place?: Place,
 *     places?: Record<Key, Place>}} action
 * @returns {State} the next one; the same one if the action changes nothing
 */
export function reduce(state, action) {
    const next = STEPS[action.do](state, action);
    return JSON.stringify(next) === JSON.stringify(state) ? state : next;
}
