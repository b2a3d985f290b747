/**
 * The papers that somebody puts aside to compare. They are kept in this browser alone and shown in a tray at the foot of every page,
 * which leads to the page of the comparison. A button with `data-compare`, a paper's id, and `data-title` puts its paper in or takes
 * it out.
 */

/** @typedef {{id: string, title: string}} Chosen */

const KEY = "paperkin.compare";

/** As many papers as the page of the comparison takes. */
const MOST = 20;

/** @returns {Chosen[]} none where the browser keeps nothing or something else is kept there */
function chosen() {
    try {
        const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
        return Array.isArray(kept) ? kept.filter(one => typeof one?.id === "string" && typeof one.title === "string") : [];
    } catch {
        return [];
    }
}

/** @param {Chosen[]} papers */
function keep(papers) {
    try {
        localStorage.setItem(KEY, JSON.stringify(papers.slice(-MOST)));
    } catch {
        // A browser that keeps nothing has no tray.
    }
    show();
}

/** @param {string} tag @param {string} text @param {Record<string, string>} attributes @returns {HTMLElement} */
function element(tag, text, attributes = {}) {
    const made = document.createElement(tag);
    made.textContent = text;
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    return made;
}

/** @param {Chosen} paper @returns {HTMLElement} */
function item(paper) {
    const remove = element("button", "×", { type: "button", class: "plain", "aria-label": `Take “${paper.title}” out` });
    remove.addEventListener("click", () => keep(chosen().filter(one => one.id !== paper.id)));
    const made = element("li", "");
    made.append(element("a", paper.title, { href: "/papers/" + encodeURIComponent(paper.id) }), remove);
    return made;
}

/** @param {Chosen[]} papers @returns {HTMLElement} */
function list(papers) {
    const made = element("details", "");
    const items = element("ul", "");
    items.append(...papers.map(item));
    made.append(element("summary", papers.length === 1 ? "One paper to compare" : `${papers.length} papers to compare`), items);
    return made;
}

/** @param {Chosen[]} papers @returns {HTMLElement[]} */
function actions(papers) {
    const address = "/papers/compare?" + papers.map(paper => "id=" + encodeURIComponent(paper.id)).join("&");
    const empty = element("button", "Empty", { type: "button", class: "plain" });
    empty.addEventListener("click", () => keep([]));
    return [empty, element("a", "Compare", { class: "button", href: address })];
}

/** Brings tray and buttons up to date. */
function show() {
    const papers = chosen();
    const tray = document.querySelector(".tray") ?? document.body.appendChild(element("aside", "", { class: "tray", "aria-label": "Comparison" }));
    const wasOpen = tray.querySelector("details")?.open ?? false;
    const hadFocus = tray.contains(document.activeElement);
    tray.hidden = papers.length === 0;
    tray.replaceChildren(...(papers.length ? [list(papers), ...actions(papers)] : []));
    tray.querySelector("details")?.toggleAttribute("open", wasOpen);
    if (hadFocus) {
        tray.querySelector("summary")?.focus();
    }
    document.querySelectorAll("[data-compare]").forEach(button => {
        const isIn = papers.some(paper => paper.id === button.dataset.compare);
        button.setAttribute("aria-pressed", String(isIn));
        button.textContent = isIn ? "In the comparison" : "Add to comparison";
    });
}

document.addEventListener("click", event => {
    const button = /** @type {HTMLElement} */ (event.target).closest("[data-compare]");
    if (button) {
        const { compare: id, title } = button.dataset;
        const others = chosen().filter(paper => paper.id !== id);
        keep(others.length < chosen().length ? others : [...others, { id, title }]);
    }
});
// Another window of this browser may change it too.
addEventListener("storage", event => event.key === KEY && show());
show();
