/** What one can do with a node, as buttons: the same ones in the list and beneath the picture. */
import { doing, make } from "./dom.js";
import { exploreFrom, isPaper, pageOf } from "./keys.js";
import { MOST, OF_CONCEPT, OF_PAPER, STRIDE } from "./state.js";
import { counted, nameOf, rankOf } from "./words.js";

/** @typedef {import("./answers.js").Node} Node */
/** @typedef {import("./graph.js").Group} Group */
/** @typedef {import("./state.js").State} State */
/** @typedef {import("./state.js").What} What */

/** @param {Node} node @param {Group[]} groups of this node @param {State} state @returns {HTMLElement} */
export function choicesOf(node, groups, state) {
    return make("div", { class: "choices" }, ...openings(node, groups), marks(node, groups, state));
}

/** @param {Node} node @param {Group[]} groups @returns {HTMLElement[]} one for each kind that is not open */
function openings(node, groups) {
    const closed = what => !groups.some(group => group.what === what);
    if (isPaper(node.key)) {
        return OF_PAPER.filter(closed).map(what => make("p", {}, show(node, what, `${capital(nameOf(node.key, what))} — show the ${STRIDE} ${rankOf(what)}`)));
    }
    const papers = closed("papers") && node.df > 0 ? [make("p", {}, show(node, "papers", allPapers(node.df)))] : [];
    const concepts = OF_CONCEPT.filter(what => what !== "papers" && closed(what));
    return [...papers, ...concepts.length ? [related(node, concepts)] : []];
}

/** @param {number} df */
const allPapers = df => df <= STRIDE ? `${counted(df, "paper")} — show ${df === 1 ? "it" : "all"}`
    : `${counted(df, "paper")} — show the ${STRIDE} strongest`;

/** @param {Node} node @param {What[]} kinds @returns {HTMLElement} related concepts of any type, or of one */
function related(node, kinds) {
    const types = kinds.filter(what => what !== "concepts");
    return make("p", { class: "kinds" },
        kinds.includes("concepts") ? show(node, "concepts", `Related concepts — show the ${STRIDE} strongest`) : null,
        types.length ? make("span", { class: "soft" }, kinds.includes("concepts") ? "or only its" : "Show its") : null,
        ...types.map(what => show(node, what, what + "s", `Show the ${STRIDE} nearest ${what}s of ${node.label}`)));
}

/** @param {Node} node @param {What} what @param {string} text @param {string} [name] what it is called where the text is too short */
const show = (node, what, text, name) =>
    doing(text, { do: "open", key: node.key, what, most: String(STRIDE) }, name ? { "aria-label": name } : {});

/** @param {Node} node @param {Group[]} groups @param {State} state @returns {HTMLElement} */
function marks(node, groups, state) {
    const { key } = node;
    const pinned = state.pinned.includes(key);
    const focused = state.focus === key;
    return make("p", { class: "marks" },
        groups.length ? doing("Collapse", { do: "close", key }) : null,
        doing(pinned ? "Unpin" : "Pin", { do: pinned ? "unpin" : "pin", key }, { title: "Pinned nodes stay where they are when the picture is tidied" }),
        doing(focused ? "Leave focus" : "Focus", { do: focused ? "unfocus" : "focus", key }, { title: "Show only what it is joined with" }),
        key === state.from ? null : doing("Hide", { do: "hide", key }),
        make("a", { href: pageOf(key) }, isPaper(key) ? "Paper" : "Concept", make("span", { class: "unseen" }, `: ${node.label}`)),
        key === state.from ? null : make("a", { href: exploreFrom(key) }, "Start here"));
}

/** @param {Group} group @param {Node} node @returns {HTMLElement} what it shows, of how many, and how to change that */
export function headOf(group, node) {
    const { key, what, most, members, more } = group;
    const name = nameOf(key, what);
    const all = what === "papers" && node.df ? ` of ${node.df.toLocaleString("en")}` : "";
    const next = Math.min(MOST, most + STRIDE);
    return make("p", { class: "group-head" },
        make("span", {}, `${capital(name)} of ${node.label}`),
        make("span", { class: "soft number" }, group.pending ? "…" : more ? `the ${members.length}${all} ${rankOf(what)}` : `${members.length}`),
        more && next > most ? doing(`${next - most} more`, { do: "open", key, what, most: String(next) },
            { "aria-label": `Show ${next - most} more ${name} of ${node.label}` }) : null,
        doing("Close", { do: "close", key, what }, { "aria-label": `Close the ${name} of ${node.label}` }),
        group.problem ? make("span", { class: "problem" }, group.problem, " ", doing("Try again", { do: "again", key, what })) : null);
}

/** @param {string} text */
const capital = text => text[0].toUpperCase() + text.slice(1);
