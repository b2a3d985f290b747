/** Brings the page of the explorer to life: shows scenes in its parts and turns clicks and keys into steps. */
import { Downloads } from "./downloads.js";
import { Explorer } from "./explorer.js";
import { Filtering } from "./filtering.js";
import { keep } from "./focus.js";
import { neighbourRow, reveal, rowOf, write } from "./outline.js";
import { Picture } from "./picture.js";
import { tell, writeStrip } from "./strip.js";

/** @typedef {import("./keys.js").Key} Key */
/** @typedef {import("./explorer.js").Scene} Scene */

const page = /** @type {HTMLElement} */ (document.querySelector("[data-explore]"));
const outline = /** @type {HTMLElement} */ (page.querySelector(".outline"));
const strip = /** @type {HTMLElement} */ (page.querySelector(".strip"));

/** Steps that a letter does with the row in focus; `u` undoes. */
const LETTERS = { p: "pin", f: "focus", h: "hide", c: "close" };

/** The opposite of a step where it was already done. */
const OPPOSITES = { pin: "unpin", focus: "unfocus" };

/** @param {import("./outline.js").Shown} shown @param {string|null} told @returns {string} another one if lists would say something else */
function digestOf({ graph, view, state, chosen, unfolded }, told) {
    const groups = graph.groups.map(({ members, more, pending, problem }) => [members.length, more, pending, problem]);
    return JSON.stringify([{ ...state, places: {}, packed: "" }, chosen, unfolded, told, view.nodes.length, view.edges.length, groups]);
}

class Screen {
    constructor() {
        /** @type {Key|null} */
        this.chosen = null;
        this.unfolded = false;
        /** What the lists say. */
        this.digest = "";
        /** How many nodes were there before the last step. */
        this.nodes = 0;
        /** @type {string|null} the edge whose reason is told */
        this.told = null;
        const { key, label, type, df, year } = page.dataset;
        const start = { key, label, type, ...df ? { df: Number(df) } : {}, ...year ? { year: Number(year) } : {} };
        this.picture = new Picture(page.querySelector(".canvas"), {
            choose: chosen => this.choose(chosen, chosen !== null),
            moved: (moved, place) => this.explorer.act({ do: "move", key: moved, place }),
            told: id => this.tellEdge(id),
        });
        this.explorer = new Explorer(start, scene => this.show(scene));
        this.filtering = new Filtering(page.querySelector(".filters"), action => this.explorer.act(action));
        this.downloads = new Downloads(this.picture, () => this.scene);
    }

    /** @returns {Promise<void>} */
    async begin() {
        page.addEventListener("click", event => this.click(event));
        document.addEventListener("keydown", event => this.key(event));
        await this.explorer.settle("replace");
        this.picture.fit();
        page.dataset.ready = "";
    }

    /** @param {Scene} scene */
    show(scene) {
        this.scene = scene;
        const ready = page.hasAttribute("data-ready");
        if (scene.busy && !ready) {
            return;
        }
        this.write();
        if (!scene.busy) {
            const nodes = scene.view.nodes.length;
            tell(strip, scene, ready ? nodes - this.nodes : 0);
            this.nodes = nodes;
            this.picture.fit(true);
        }
        page.toggleAttribute("data-busy", scene.busy);
    }

    /** Writes and draws all parts; the focus stays where it was. */
    write() {
        const { graph, view, state, canUndo, canRedo } = this.scene;
        const shown = { graph, view, state, chosen: this.chosen, unfolded: this.unfolded };
        const digest = digestOf(shown, this.told);
        keep(page, () => {
            if (digest !== this.digest) {
                write(outline, shown);
                writeStrip(strip, shown, this.told);
                this.digest = digest;
            }
            this.filtering.write(state.filters, view.counts);
            page.querySelector('[data-do="undo"]').setAttribute("aria-disabled", String(!canUndo));
            page.querySelector('[data-do="redo"]').setAttribute("aria-disabled", String(!canRedo));
        });
        this.picture.show(view, state.places,
            { from: state.from, pinned: state.pinned, open: new Set(graph.groups.map(group => group.key)), chosen: this.chosen });
    }

    /** @param {Key|null} key @param {boolean} unfolded */
    choose(key, unfolded) {
        this.chosen = key;
        this.unfolded = unfolded;
        this.told = null;
        this.write();
        reveal(outline, key);
    }

    /** @param {string|null} id */
    tellEdge(id) {
        this.told = id;
        this.chosen = null;
        this.write();
    }

    /** @param {Event} event */
    click(event) {
        const button = /** @type {HTMLElement} */ (event.target).closest("[data-do]");
        if (button) {
            this.run({ .../** @type {HTMLElement} */ (button).dataset });
        }
    }

    /** @param {DOMStringMap} step as the data of a button say it */
    run(step) {
        switch (step.do) {
            case "choose": return this.choose(step.key, !(this.chosen === step.key && this.unfolded));
            case "undo": return this.explorer.undo();
            case "redo": return this.explorer.redo();
            case "tidy": return this.explorer.tidy().then(() => this.picture.fit());
            case "again": return this.explorer.again();
            case "fit": return this.picture.fit();
            case "nearer": return this.picture.zoom(1.25);
            case "farther": return this.picture.zoom(0.8);
            case "png": case "svg": case "graphml": return this.downloads.save(step.do);
            default: return this.explorer.act({ ...step, ...step.most ? { most: Number(step.most) } : {} });
        }
    }

    /** @param {KeyboardEvent} event */
    key(event) {
        const target = /** @type {HTMLElement} */ (event.target);
        if (target.closest("input, textarea, select")) {
            return;
        }
        const taken = event.ctrlKey || event.metaKey ? this.withControl(event) : !event.altKey && target.closest(".outline") && this.letter(event);
        if (taken) {
            event.preventDefault();
        }
    }

    /** @param {KeyboardEvent} event @returns {boolean} */
    withControl({ key, shiftKey }) {
        const again = key.toLowerCase() === "y" || key.toLowerCase() === "z" && shiftKey;
        if (again || key.toLowerCase() === "z") {
            this.run({ do: again ? "redo" : "undo" });
        }
        return again || key.toLowerCase() === "z";
    }

    /** @param {KeyboardEvent} event in the list @returns {boolean} */
    letter({ key, target }) {
        const row = /** @type {HTMLElement} */ (target).closest(".node");
        const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, Home: -Infinity, End: Infinity }[key];
        if (by) {
            this.go(by);
        } else if (key === "u" || key === "U") {
            this.run({ do: key === "u" ? "undo" : "redo" });
        } else if (row && key === "e") {
            this.choose(row.dataset.key, true);
            /** @type {HTMLElement} */ (outline.querySelector(".unfolded button"))?.focus();
        } else if (row && LETTERS[key]) {
            this.mark(LETTERS[key], row.dataset.key);
        } else {
            return false;
        }
        return true;
    }

    /** @param {number} by rows */
    go(by) {
        const row = neighbourRow(outline, by);
        if (row) {
            this.choose(row.dataset.key, false);
            rowOf(outline, row.dataset.key).focus();
        }
    }

    /** @param {string} what @param {Key} key */
    mark(what, key) {
        const { state } = this.scene;
        const done = what === "pin" ? state.pinned.includes(key) : what === "focus" && state.focus === key;
        this.run({ do: done ? OPPOSITES[what] : what, key });
    }
}

await new Screen().begin();
