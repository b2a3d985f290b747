/**
 * The state as the query of an address and back: `?from=bert&open=papers.20.concept:bert&pin=…&at=…`. What stands there is what
 * one would have to do to see the same; whatever cannot be understood is left out.
 */
import { isPaper, keyOf, short } from "./keys.js";
import { pack } from "./packing.js";
import { MOST, NO_FILTERS, OF_CONCEPT, OF_PAPER, startAt, STRIDE, TYPES } from "./state.js";

/** @typedef {import("./keys.js").Key} Key */
/** @typedef {import("./state.js").State} State */
/** @typedef {import("./state.js").Opening} Opening */

const OPENING = /^([a-z]+)\.(\d{1,3})\.(.+)$/s;

/** How many related concepts a picture begins with. */
const FIRST_CONCEPTS = 12;

/** @param {Key} from @returns {Opening[]} what is open where the address says nothing of it */
function usual(from) {
    return [{ key: from, what: "concepts", most: isPaper(from) ? STRIDE : FIRST_CONCEPTS }];
}

/** Escapes what would end a value; colons and slashes, frequent in keys, may stand as they are. */
const written = text => encodeURIComponent(text).replaceAll("%3A", ":").replaceAll("%2F", "/");

/** @param {State} state @param {Iterable<Key>} keys of the nodes there are, whose places are worth keeping @returns {string} */
export function encode(state, keys) {
    const { filters } = state;
    const fields = [
        ["from", short(state.from)],
        ...state.open.map(({ key, what, most }) => ["open", `${what}.${most}.${key}`]),
        ...state.open.length ? [] : [["open", ""]],
        ...state.hidden.map(key => ["hide", key]),
        ...state.pinned.map(key => ["pin", key]),
        ...state.focus ? [["focus", state.focus]] : [],
        ...filters.off.map(type => ["without", type]),
        ...["fromYear", "toYear", "confidence"].filter(name => filters[name] !== NO_FILTERS[name])
            .map(name => [name, String(filters[name])]),
    ];
    const placed = [...keys].filter(key => state.places[key]).map(key => [key, state.places[key]]);
    const at = placed.length ? pack(/** @type {[Key, import("./state.js").Place][]} */ (placed)) : state.packed;
    return [...fields, ...at ? [["at", at]] : []].map(([name, value]) => name + "=" + written(value)).join("&");
}

/** @param {string} query @returns {State} */
export function decode(query) {
    const given = new URLSearchParams(query);
    const from = keyOf(given.get("from") ?? "");
    const keys = name => [...new Set(given.getAll(name).filter(Boolean).map(keyOf))];
    return {
        ...startAt(from, given.has("open") ? given.getAll("open").flatMap(opening) : usual(from)),
        hidden: keys("hide").filter(key => key !== from),
        pinned: keys("pin"),
        focus: keys("focus")[0] ?? null,
        filters: {
            off: TYPES.filter(type => given.getAll("without").includes(type)),
            fromYear: number(given.get("fromYear"), 0, 3000, NO_FILTERS.fromYear),
            toYear: number(given.get("toYear"), 0, 3000, NO_FILTERS.toYear),
            confidence: number(given.get("confidence"), 0, 1, NO_FILTERS.confidence),
        },
        packed: given.get("at") ?? "",
    };
}

/** @param {string} text @returns {Opening[]} one, or none if the text is no opening */
function opening(text) {
    const [, what, most, name] = text.match(OPENING) ?? [];
    if (!name) {
        return [];
    }
    const key = keyOf(name);
    const offered = /** @type {readonly string[]} */ (isPaper(key) ? OF_PAPER : OF_CONCEPT);
    return offered.includes(what) && Number(most) > 0
        ? [{ key, what: /** @type {Opening["what"]} */ (what), most: Math.min(MOST, Number(most)) }] : [];
}

/** @param {string|null} text @param {number} least @param {number} most @param {number} otherwise */
function number(text, least, most, otherwise) {
    const value = text?.trim() ? Number(text) : NaN;
    return value >= least && value <= most ? value : otherwise;
}
