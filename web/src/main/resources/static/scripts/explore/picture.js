/** The picture, drawn by Cytoscape.js: it shows what it is given and tells what was pointed at; it decides nothing. */
import cytoscape from "/webjars/cytoscape/dist/cytoscape.esm.min.mjs";
import { SHAPES, token } from "../looks.js";
import { spareWhatLiesStill } from "./dragging.js";
import { brief, whole } from "./words.js";

/** @typedef {import("./keys.js").Key} Key */
/** @typedef {import("./answers.js").Node} Node */
/** @typedef {import("./state.js").Place} Place */
/** @typedef {{nodes: Node[], edges: import("./graph.js").Edge[]}} Drawing */
/** @typedef {{from: Key, pinned: Key[], open: Set<Key>, chosen: Key|null}} Marks */
/** @typedef {{choose: (key: Key|null) => void, moved: (key: Key, place: Place) => void, told: (id: string|null) => void}} Listener */

const NAME_WIDTH = 118;
const LONGEST_TITLE = 46;

/** Nodes up to which all others fade while one is pointed at; with more, that would take longer than a frame. */
const DIMMED = 300;

/** Lines of a chosen node up to which each bears its reason; more could not be read. */
const LABELLED = 30;

/** @param {string} title */
const shortened = title => title.length > LONGEST_TITLE ? title.slice(0, LONGEST_TITLE - 1).trimEnd() + "…" : title;

/** @param {Node} node @returns {number} its diameter in pixels, which grows with the logarithm of its papers */
const sizeOf = node => node.type === "paper" ? 17 : Math.min(40, 11 + 2.9 * Math.log(1 + (node.df ?? 1)));

function nodeData(node) {
    return { id: node.key, name: node.type === "paper" ? shortened(node.label) : node.label, size: sizeOf(node), type: node.type };
}

function edgeData({ id, source, target, reason, grown }) {
    const close = reason.is === "together" ? Math.max(0, reason.npmi) : 0.35;
    return { id, source, target, brief: brief(reason), whole: whole(reason), width: (grown ? 1 : 0.8) + (grown ? 3 : 1) * close };
}

/** @returns {object[]} Cytoscape's style sheet in the colours of the page */
function styles() {
    const [ink, soft, card, accent] = ["ink", "soft", "card", "accent"].map(token);
    const font = getComputedStyle(document.body).fontFamily;
    return [
        { selector: "node", style: {
            label: "data(name)", width: "data(size)", height: "data(size)", color: ink, "font-family": font, "font-size": 12,
            "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "wrap", "text-max-width": NAME_WIDTH, "min-zoomed-font-size": 6,
            "text-background-color": card, "text-background-opacity": 0.85, "text-background-padding": 1 } },
        ...Object.entries(SHAPES).map(([type, shape]) => ({ selector: `node[type="${type}"]`, style: { shape, "background-color": token(type) } })),
        { selector: 'node[type="concept"]', style: { "background-color": card, "border-width": 2.5, "border-color": token("concept") } },
        { selector: 'node[type="paper"]', style: {
            shape: "rectangle", width: 14, height: 18, "background-color": card, "border-width": 1.6, "border-color": soft, color: soft, "font-size": 11 } },
        { selector: "node.open", style: { "border-width": 2, "border-color": ink } },
        { selector: "node.start", style: { "font-weight": "bold", "border-width": 3, "border-color": ink } },
        { selector: "node.pinned", style: { "border-width": 4, "border-style": "double", "border-color": ink } },
        { selector: "node.chosen", style: { "outline-width": 3, "outline-color": accent, "outline-offset": 3, "z-index": 9 } },
        { selector: "edge", style: {
            width: "data(width)", "line-color": soft, "line-opacity": 0.5, "curve-style": "haystack", "haystack-radius": 0 } },
        { selector: "edge.faint", style: { "line-opacity": 0.16 } },
        { selector: "edge.told", style: {
            label: "data(brief)", "line-color": accent, "line-opacity": 0.75, "font-size": 10, "font-family": font, color: ink,
            "text-background-color": card, "text-background-opacity": 0.9, "text-background-padding": 2, "min-zoomed-font-size": 7, "z-index": 8 } },
        { selector: "edge.many", style: { label: "" } },
        { selector: "edge.pointed", style: {
            label: "data(whole)", "line-color": accent, "line-opacity": 1, "font-size": 12, "font-family": font, color: ink, "text-wrap": "wrap",
            "text-max-width": 260, "text-background-color": card, "text-background-opacity": 1, "text-background-padding": 6,
            "text-border-width": 1, "text-border-color": soft, "text-border-opacity": 1, "z-index": 10, "z-compound-depth": "top" } },
        { selector: ".dim", style: { opacity: 0.22 } },
    ];
}

/** One picture on its canvas. */
export class Picture {
    /** @param {HTMLElement} canvas @param {Listener} listener */
    constructor(canvas, listener) {
        this.canvas = canvas;
        const fingers = matchMedia("(pointer: coarse)").matches;
        this.cy = cytoscape({
            container: canvas, style: styles(), layout: { name: "preset" }, minZoom: 0.08, maxZoom: 2.5,
            userZoomingEnabled: fingers, boxSelectionEnabled: false, autounselectify: true,
        });
        spareWhatLiesStill(this.cy);
        this.listen(listener);
        matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.cy.style(styles()));
        canvas.addEventListener("wheel", event => this.wheel(event), { passive: false });
        new ResizeObserver(() => this.cy.resize()).observe(canvas);
    }

    /** @param {Listener} listener */
    listen(listener) {
        this.cy.on("tap", event => event.target === this.cy && listener.choose(null));
        this.cy.on("tap", "node", event => listener.choose(event.target.id()));
        this.cy.on("tap", "edge", event => listener.told(event.target.id()));
        this.cy.on("dragfree", "node", event => listener.moved(event.target.id(), rounded(event.target.position())));
        this.cy.on("mouseover", "node", event => {
            this.canvas.classList.add("pointing");
            if (this.cy.nodes().length <= DIMMED) {
                this.cy.elements().difference(event.target.closedNeighborhood()).addClass("dim");
            }
        });
        this.cy.on("mouseout", "node", () => {
            this.cy.elements(".dim").removeClass("dim");
            this.canvas.classList.remove("pointing");
        });
        this.cy.on("grab", "node", () => this.cy.elements(".dim").removeClass("dim"));
        this.cy.on("mouseover", "edge", event => event.target.addClass("pointed"));
        this.cy.on("mouseout", "edge", event => event.target.removeClass("pointed"));
    }

    /** @param {Drawing} drawing @param {Record<Key, Place>} places nodes without one are not drawn yet @param {Marks} marks */
    show({ nodes, edges }, places, marks) {
        const placed = nodes.filter(node => places[node.key]);
        const there = new Set(placed.map(node => node.key));
        const joined = edges.filter(edge => there.has(edge.source) && there.has(edge.target));
        const kept = new Set([...there, ...joined.map(edge => edge.id)]);
        this.cy.batch(() => {
            this.cy.remove(this.cy.elements().filter(element => !kept.has(element.id())));
            placed.forEach(node => this.move(this.put({ group: "nodes", data: nodeData(node) }), places[node.key]));
            joined.forEach(edge => this.put({ group: "edges", data: edgeData(edge) }).toggleClass("faint", !edge.grown));
            this.mark(marks);
        });
        this.canvas.dataset.drawn = String(placed.length);
    }

    /** Adds an element, or brings the one there up to date. */
    put(element) {
        const known = this.cy.getElementById(element.data.id);
        if (known.empty()) {
            return this.cy.add(element);
        }
        return known.data("whole") === element.data.whole ? known : known.data(element.data);
    }

    /** @param {object} node @param {Place} place */
    move(node, { x, y }) {
        if (node.position("x") !== x || node.position("y") !== y) {
            node.position({ x, y });
        }
    }

    /** @param {Marks} marks */
    mark({ from, pinned, open, chosen }) {
        this.cy.nodes().forEach(node => {
            node.toggleClass("start", node.id() === from);
            node.toggleClass("pinned", pinned.includes(node.id()));
            node.toggleClass("open", open.has(node.id()));
            node.toggleClass("chosen", node.id() === chosen);
        });
        const told = this.cy.edges().filter(edge => edge.source().id() === chosen || edge.target().id() === chosen);
        this.cy.edges().difference(told).removeClass("told many");
        told.addClass("told").toggleClass("many", told.length > LABELLED);
    }

    /** Brings all into sight, at once or, where motion is welcome, within a moment. @param {boolean} onlyIfNeeded */
    fit(onlyIfNeeded = false) {
        const all = this.cy.elements();
        if (all.empty() || onlyIfNeeded && this.holds(all.boundingBox())) {
            return;
        }
        const { w, h } = all.boundingBox();
        const room = 24;
        const zoom = Math.min(1.1, (this.cy.width() - 2 * room) / w, (this.cy.height() - 2 * room) / h);
        const move = { zoom, center: { eles: all } };
        if (this.moving && !matchMedia("(prefers-reduced-motion: reduce)").matches) {
            this.cy.stop().animate(move, { duration: 250 });
        } else {
            this.cy.zoom(zoom).center(all);
        }
        this.moving = true;
    }

    holds({ x1, y1, x2, y2 }) {
        const extent = this.cy.extent();
        return extent.x1 <= x1 && extent.y1 <= y1 && extent.x2 >= x2 && extent.y2 >= y2;
    }

    /** @param {number} factor */
    zoom(factor) {
        this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
    }

    /** Turning the wheel scrolls the page, as everywhere; with Ctrl, as when pinching a touchpad, it zooms. @param {WheelEvent} event */
    wheel(event) {
        if (event.ctrlKey) {
            event.preventDefault();
            const level = this.cy.zoom() * 1.002 ** -event.deltaY;
            this.cy.zoom({ level, renderedPosition: { x: event.offsetX, y: event.offsetY } });
        }
    }
}

/** @param {Place} place */
const rounded = ({ x, y }) => ({ x: Math.round(x), y: Math.round(y) });

