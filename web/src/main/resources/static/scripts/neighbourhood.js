/**
 * Draws a concept and its neighbours with Cytoscape.js: node size by document frequency, colour and
 * shape by type, edge width by normalised PMI, the closest neighbours nearest. A click on a node opens its concept. The list beside
 * the picture says the same for those who cannot see it or use no mouse.
 */
import { arrange, capacity, NAME_WIDTH } from "./arrange.js";
import { SHAPES, token } from "./looks.js";
import { painted } from "./painted.js";

await painted();
const { default: cytoscape } = await import("/webjars/cytoscape/dist/cytoscape.esm.min.mjs");

/** @typedef {{id: string, label: string, type: string, df: number}} Node */
/** @typedef {{source: string, target: string, papers: number, npmi: number}} Link */
/** @typedef {{concept: Node, neighbours: Node[], links: Link[]}} Neighbourhood */

/** Links between neighbours that are drawn; the weaker ones would only cover the rest. */
const FAR_LINKS = 30;

/** @param {Node} node @param {number} most @returns the node with its diameter, whose area follows its papers */
function sized(node, most) {
    return { ...node, size: 14 + 30 * Math.sqrt(node.df / most) };
}

/** @param {Node & {size: number}} node @param {{x: number, y: number}} position @param {string} classes */
function nodeElement(node, position, classes) {
    const { id, label, size } = node;
    const type = node.type.toLowerCase();
    return { group: "nodes", classes, position, data: { id, label, size, shape: SHAPES[type], colour: token(type) } };
}

/** @param {Link} link @param {string} centre @param {number} closest the highest npmi here */
function linkElement(link, centre, closest) {
    const near = link.source === centre || link.target === centre;
    return {
        group: "edges",
        classes: near ? "near" : "far",
        data: { source: link.source, target: link.target, width: 0.8 + (near ? 4 : 2) * Math.max(0, link.npmi) / closest },
    };
}

/** @returns {object[]} Cytoscape's style sheet in the colours of the page */
function styles() {
    const ink = token("ink");
    return [
        { selector: "node", style: {
            label: "data(label)", width: "data(size)", height: "data(size)", shape: "data(shape)", "background-color": "data(colour)",
            color: ink, "font-family": getComputedStyle(document.body).fontFamily,
            "text-valign": "bottom", "text-margin-y": 4, "font-size": 12, "text-wrap": "wrap", "text-max-width": NAME_WIDTH,
            "text-background-color": token("card"), "text-background-opacity": 0.8, "text-background-padding": 1 } },
        { selector: "node.centre", style: { "font-weight": "bold", "border-width": 3, "border-color": ink } },
        { selector: "edge", style: { width: "data(width)", "line-color": token("soft"), "curve-style": "straight" } },
        { selector: "edge.near", style: { "line-opacity": 0.55 } },
        { selector: "edge.far", style: { "line-opacity": 0.2 } },
        { selector: "node.dim", style: { opacity: 0.25 } },
        { selector: "edge.dim", style: { "line-opacity": 0.05 } },
    ];
}

/** @param {Link[]} links @param {Set<string>} shown @param {string} centre @returns {Link[]} those worth drawing */
function drawn(links, shown, centre) {
    const among = links.filter(link => shown.has(link.source) && shown.has(link.target));
    const near = among.filter(link => link.source === centre || link.target === centre);
    const far = among.filter(link => !near.includes(link)).sort((a, b) => b.npmi - a.npmi);
    return [...near, ...far.slice(0, FAR_LINKS)];
}

/** @param {HTMLElement} canvas @param {Neighbourhood} neighbourhood */
function draw(canvas, neighbourhood) {
    const { clientWidth: width, clientHeight: height } = canvas;
    const most = Math.max(1, neighbourhood.concept.df, ...neighbourhood.neighbours.map(node => node.df));
    const centre = sized(neighbourhood.concept, most);
    const neighbours = neighbourhood.neighbours.slice(0, capacity(width, height)).map(node => sized(node, most));
    const places = arrange(centre, neighbours, width, height);
    const links = drawn(neighbourhood.links, new Set(places.keys()), centre.id);
    const closest = Math.max(0.1, ...links.map(link => link.npmi));
    const picture = cytoscape({
        container: canvas,
        elements: [nodeElement(centre, places.get(centre.id), "centre"),
            ...neighbours.map(node => nodeElement(node, places.get(node.id), "")),
            ...links.map(link => linkElement(link, centre.id, closest))],
        style: styles(),
        layout: { name: "preset", fit: false },
        userZoomingEnabled: false, userPanningEnabled: false, boxSelectionEnabled: false, autounselectify: true,
    });
    follow(picture, centre.id);
    return picture;
}

/** Lets one open a node, and see what it touches while pointing at it. */
function follow(picture, centre) {
    picture.on("tap", "node", event => {
        if (event.target.id() !== centre) {
            location.assign("/concepts/" + encodeURIComponent(event.target.id()));
        }
    });
    picture.on("mouseover", "node", event => {
        picture.elements().difference(event.target.closedNeighborhood()).addClass("dim");
        picture.container().classList.toggle("pointing", event.target.id() !== centre);
    });
    picture.on("mouseout", "node", () => {
        picture.elements().removeClass("dim");
        picture.container().classList.remove("pointing");
    });
}

/** @param {HTMLElement} canvas */
async function show(canvas) {
    const { concept: address, neighbourhood: around } = canvas.dataset;
    const answers = await Promise.all([address + "?select=id,label,type,df", around].map(each => fetch(each)));
    if (!answers.every(answer => answer.ok)) {
        canvas.textContent = "The picture could not be drawn; the list says the same.";
        return;
    }
    const [concept, { results, links }] = await Promise.all(answers.map(answer => answer.json()));
    const neighbourhood = { concept, neighbours: results, links };
    let picture = draw(canvas, neighbourhood);
    const again = () => {
        picture.destroy();
        picture = draw(canvas, neighbourhood);
    };
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
    let width = canvas.clientWidth;
    new ResizeObserver(() => {
        if (canvas.clientWidth !== width) {
            width = canvas.clientWidth;
            again();
        }
    }).observe(canvas);
    canvas.dataset.drawn = String(picture.nodes().length);
}

document.querySelectorAll("[data-neighbourhood]").forEach(canvas => show(/** @type {HTMLElement} */ (canvas)));
