/**
 * Draws the nodes and relationships of an answer with Cytoscape.js. A click on a paper or concept opens it. The table beneath says
 * the same for those who cannot see it or use no mouse.
 */
import cytoscape from "/webjars/cytoscape/dist/cytoscape.esm.min.mjs";
import { SHAPES, token } from "./looks.js";

/** @typedef {{id: string, label: string, type: string, href: string}} Node */
/** @typedef {{nodes: Node[], links: {source: string, target: string}[]}} Picture */

/** @param {Node} node */
function element(node) {
    return { data: { ...node, shape: SHAPES[node.type], colour: token(node.type) } };
}

/** @returns {object[]} Cytoscape's style sheet in the colours of the page */
function styles() {
    return [
        { selector: "node", style: {
            label: "data(label)", width: 18, height: 18, shape: "data(shape)", "background-color": "data(colour)",
            color: token("ink"), "font-family": getComputedStyle(document.body).fontFamily, "font-size": 11,
            "text-valign": "bottom", "text-margin-y": 3, "text-wrap": "ellipsis", "text-max-width": 140 } },
        { selector: "edge", style: {
            width: 1.2, "line-color": token("soft"), "line-opacity": 0.6, "curve-style": "bezier",
            "target-arrow-shape": "triangle", "target-arrow-color": token("soft"), "arrow-scale": 0.7 } },
    ];
}

/** @param {HTMLElement} canvas */
function draw(canvas) {
    /** @type {Picture} */
    const picture = JSON.parse(canvas.dataset.result);
    const drawn = cytoscape({
        container: canvas,
        elements: { nodes: picture.nodes.map(element), edges: picture.links.map(link => ({ data: link })) },
        style: styles(),
        layout: { name: "cose", animate: false, randomize: false, padding: 30 },
        boxSelectionEnabled: false, autounselectify: true, userZoomingEnabled: false,
    });
    drawn.on("tap", "node", event => {
        if (event.target.data("href")) {
            location.assign(event.target.data("href"));
        }
    });
    canvas.dataset.drawn = String(drawn.nodes().length);
}

/** Draws what has come into view and is not drawn yet; a picture out of view has no size to be drawn in. */
function drawVisible() {
    document.querySelectorAll("[data-result]:not([data-drawn])").forEach(canvas => {
        if (canvas.clientWidth > 0) {
            draw(/** @type {HTMLElement} */ (canvas));
        }
    });
}

addEventListener("hashchange", drawVisible);
drawVisible();
