/** The statements that were asked before, kept in this browser alone. */

/** @typedef {{query: string, parameters: string, language: string}} Asked */

const KEY = "paperkin.cypher.history";
const MOST = 30;
const FIELDS = ["query", "parameters", "language"];

/** @returns {Asked[]} the latest first; none where the browser keeps nothing for pages */
function kept() {
    try {
        const found = JSON.parse(localStorage.getItem(KEY) ?? "[]");
        return Array.isArray(found) ? found.filter(one => FIELDS.every(field => typeof one?.[field] === "string")) : [];
    } catch {
        return [];
    }
}

/** @param {Asked[]} history */
function keep(history) {
    try {
        localStorage.setItem(KEY, JSON.stringify(history));
    } catch {
        // A browser that keeps nothing still asks and answers.
    }
}

/** @param {Asked} asked */
export function remember(asked) {
    const same = one => FIELDS.every(field => one[field] === asked[field]);
    keep([asked, ...kept().filter(one => !same(one))].slice(0, MOST));
}

/** @param {HTMLElement} section the list of them, which shows itself where there are any */
export function showHistory(section) {
    const history = kept();
    section.hidden = history.length === 0;
    section.querySelector("ol").replaceChildren(...history.map(item));
    section.querySelector("button").onclick = () => {
        keep([]);
        showHistory(section);
    };
}

/** @param {Asked} asked */
function item(asked) {
    const link = document.createElement("a");
    link.href = "/cypher?" + new URLSearchParams(FIELDS.filter(field => asked[field]).map(field => [field, asked[field]]));
    link.textContent = asked.query.replace(/\s+/g, " ");
    link.title = asked.query;
    const li = document.createElement("li");
    li.append(link);
    return li;
}
