/**
 * Turns a search form into a box that suggests papers and concepts as one types.
 * Without this script the form still works: it opens the page of search results.
 *
 * `data-suggest` on the form: `all`, or `concept` or `paper` to suggest only these.
 * `data-add` on the form: the address to open with `&concept=<id>` added, instead of the hit's own page.
 * `data-name` on the form: what the address calls the id, where it is not `concept`.
 * `data-open` on the form: the address to open with the concept's id added, or `paper:` and the paper's.
 */

/** @typedef {{kind: "paper"|"concept", id: string, label: string, type: string, year?: number, df?: number, matched: string}} Hit */

const WAIT_MILLISECONDS = 120;

/** @param {Hit} hit @param {HTMLFormElement} form @returns {string} the address a hit leads to */
function addressOf(hit, form) {
    const add = form.dataset.add;
    if (add) {
        return add + (add.includes("?") ? "&" : "?") + (form.dataset.name ?? "concept") + "=" + encodeURIComponent(hit.id);
    }
    if (form.dataset.open) {
        return form.dataset.open + encodeURIComponent(hit.kind === "paper" || hit.id.includes(":") ? `${hit.kind}:${hit.id}` : hit.id);
    }
    return (hit.kind === "paper" ? "/papers/" : "/concepts/") + encodeURIComponent(hit.id);
}

/** @param {string} tag @param {string} className @param {string} text @returns {HTMLElement} */
function element(tag, className, text) {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
}

/** @param {Hit} hit @param {string} id @returns {HTMLElement} */
function option(hit, id) {
    const paper = hit.kind === "paper";
    const item = element("li", paper ? "" : "type type-" + hit.type.toLowerCase(), "");
    item.id = id;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.append(element("span", paper ? "name" : "name sign", hit.label));
    item.append(element("span", "note", paper ? "paper" + (hit.year ? ", " + hit.year : "") : noteOf(hit)));
    return item;
}

/** @param {Hit} hit @returns {string} */
function noteOf(hit) {
    const papers = hit.df === 1 ? "1 paper" : `${hit.df ?? 0} papers`;
    return `${hit.type.toLowerCase()}, ${papers}`;
}

/** One search box and its list. */
class SuggestBox {
    /** @param {HTMLFormElement} form */
    constructor(form) {
        this.form = form;
        this.input = /** @type {HTMLInputElement} */ (form.querySelector("input[type=search]"));
        this.list = element("ul", "suggestions", "");
        this.list.id = this.input.id + "-suggestions";
        this.list.hidden = true;
        this.list.setAttribute("role", "listbox");
        this.list.setAttribute("aria-label", "Suggestions");
        this.input.parentElement.append(this.list);
        /** @type {Hit[]} */
        this.hits = [];
        this.chosen = -1;
        this.timer = 0;
        this.asking = new AbortController();
        this.prepare();
    }

    prepare() {
        const { input, list } = this;
        for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", list.id],
            ["aria-autocomplete", "list"], ["autocomplete", "off"]]) {
            input.setAttribute(name, value);
        }
        input.addEventListener("input", () => this.later());
        input.addEventListener("keydown", event => this.key(event));
        input.addEventListener("blur", () => this.close());
        input.addEventListener("focus", () => this.hits.length && this.open());
        // Keeps the focus in the box, so that the list is still open when the click arrives.
        list.addEventListener("mousedown", event => event.preventDefault());
        list.addEventListener("click", event => this.click(event));
    }

    later() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.ask(), WAIT_MILLISECONDS);
    }

    async ask() {
        this.asking.abort();
        this.asking = new AbortController();
        const text = this.input.value.trim();
        if (!text) {
            this.show([]);
            return;
        }
        const wanted = this.form.dataset.suggest;
        const kind = wanted === "all" ? "" : "&kind=" + wanted;
        try {
            const answer = await fetch("/api/suggest?text=" + encodeURIComponent(text) + kind, { signal: this.asking.signal });
            this.show(answer.ok ? (await answer.json()).results : []);
        } catch (problem) {
            if (problem.name !== "AbortError") {
                this.show([]);
            }
        }
    }

    /** @param {Hit[]} hits */
    show(hits) {
        this.hits = hits;
        this.list.replaceChildren(...hits.map((hit, at) => option(hit, this.list.id + "-" + at)));
        this.choose(-1);
        if (hits.length && document.activeElement === this.input) {
            this.open();
        } else {
            this.close();
        }
    }

    open() {
        this.list.hidden = false;
        this.input.setAttribute("aria-expanded", "true");
    }

    close() {
        this.list.hidden = true;
        this.input.setAttribute("aria-expanded", "false");
    }

    /** @param {number} at */
    choose(at) {
        this.chosen = at;
        [...this.list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === at)));
        const item = this.list.children[at];
        if (item) {
            this.input.setAttribute("aria-activedescendant", item.id);
            item.scrollIntoView({ block: "nearest" });
        } else {
            this.input.removeAttribute("aria-activedescendant");
        }
    }

    /** @param {KeyboardEvent} event */
    key(event) {
        const count = this.hits.length;
        if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count) {
            event.preventDefault();
            this.open();
            const step = event.key === "ArrowDown" ? 1 : -1;
            this.choose(this.chosen < 0 && step < 0 ? count - 1 : (this.chosen + step + count) % count);
        } else if (event.key === "Enter" && !this.list.hidden && this.chosen >= 0) {
            event.preventDefault();
            this.follow(this.chosen);
        } else if (event.key === "Escape") {
            this.close();
        }
    }

    /** @param {MouseEvent} event */
    click(event) {
        const item = /** @type {HTMLElement} */ (event.target).closest("li");
        if (item) {
            this.follow([...this.list.children].indexOf(item));
        }
    }

    /** @param {number} at */
    follow(at) {
        location.assign(addressOf(this.hits[at], this.form));
    }
}

document.querySelectorAll("form[data-suggest]").forEach(form => new SuggestBox(/** @type {HTMLFormElement} */ (form)));

document.addEventListener("keydown", event => {
    const typing = /** @type {HTMLElement} */ (event.target).closest("input, textarea, select");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        document.querySelector("form[data-suggest] input")?.focus();
    }
});
