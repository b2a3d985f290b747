/** What the picture and the list say of nodes and edges, in the same words. */
import { isPaper } from "./keys.js";

/** @typedef {import("./answers.js").Node} Node */
/** @typedef {import("./answers.js").Reason} Reason */
/** @typedef {import("./state.js").What} What */

/** @param {number} count @param {string} noun @returns {string} such as "142 papers" */
export const counted = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** What is opened, in the plural. @type {Record<What, string>} */
const NAMES = {
    papers: "papers", concepts: "related concepts", method: "related methods", dataset: "related datasets", task: "related tasks",
    metric: "related metrics", related: "related papers",
};

/** @param {string} key @param {What} what @returns {string} */
export const nameOf = (key, what) => isPaper(key) && what === "concepts" ? "concepts" : NAMES[what];

/** @param {What} what @returns {string} what sets those apart that are shown first */
export const rankOf = what => what === "papers" || what === "concepts" ? "strongest" : "nearest";

/** @param {Node} node @returns {string} what stands beside its name */
export function noteOf(node) {
    if (node.type === "paper") {
        return node.year ? String(node.year) : "";
    }
    return node.df ? counted(node.df, "paper") : "";
}

/** @param {string} role such as USES_METHOD @returns {string} its verb */
const verbOf = role => role.toLowerCase().split("_")[0];

/** @param {Reason} reason @returns {string} the reason in a few words */
export function brief(reason) {
    switch (reason.is) {
        case "together": return `${counted(reason.papers, "paper")} · npmi ${reason.npmi.toFixed(2)}`;
        case "says": return verbOf(reason.role);
        default: return [`score ${reason.score.toFixed(1)}`, ...reason.concepts.slice(0, 3)].join(" · ");
    }
}

/** @param {Reason} reason @returns {string} all of it, for where a line of text is wanted */
export function whole(reason) {
    return reason.is === "says" && reason.mention
        ? `${verbOf(reason.role)}: “${reason.before}${reason.mention}${reason.after}” (confidence ${reason.confidence.toFixed(2)})`
        : brief(reason);
}
