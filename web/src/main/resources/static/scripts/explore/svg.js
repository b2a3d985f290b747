/** What Cytoscape.js draws, as SVG in the colours it has now. Cytoscape itself writes pixels only. */

const SPACE = "http://www.w3.org/2000/svg";
const MARGIN = 24;
const LINE = 1.25;

/** @param {string} name @param {Record<string, string|number>} attributes @param {(Element|string)[]} children @returns {SVGElement} */
function make(name, attributes, ...children) {
    const made = document.createElementNS(SPACE, name);
    Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, String(value)));
    made.append(...children);
    return made;
}

/** @param {object} cy @returns {string} */
export function svg(cy) {
    const { x1, y1, w, h } = cy.elements().boundingBox();
    const box = [x1 - MARGIN, y1 - MARGIN, w + 2 * MARGIN, h + 2 * MARGIN].map(Math.round);
    const ground = cy.nodes().nonempty() ? cy.nodes()[0].style("text-background-color") : "none";
    const drawing = make("svg", { viewBox: box.join(" "), width: box[2], height: box[3], "font-family": "sans-serif" },
        make("rect", { x: box[0], y: box[1], width: box[2], height: box[3], fill: ground }),
        ...cy.edges().map(line), ...cy.nodes().map(node));
    return new XMLSerializer().serializeToString(drawing) + "\n";
}

/** @param {object} edge @returns {SVGElement} with its reason, to be read by pointing at it */
function line(edge) {
    const [from, to] = [edge.source().position(), edge.target().position()];
    return make("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: edge.style("line-color"), "stroke-opacity": edge.style("line-opacity"),
        "stroke-width": edge.width() }, make("title", {}, edge.data("whole")));
}

/** @param {object} node @returns {SVGElement} */
function node(node) {
    return make("g", {}, shape(node), name(node));
}

/** @param {object} node @returns {SVGElement} */
function shape(node) {
    const { x, y } = node.position();
    const [width, height] = [node.width(), node.height()];
    const paint = { fill: node.style("background-color"), stroke: node.style("border-color"), "stroke-width": parseFloat(node.style("border-width")) };
    const points = list => make("polygon", { points: list.map(([dx, dy]) => `${x + dx * width / 2},${y + dy * height / 2}`).join(" "), ...paint });
    switch (node.style("shape")) {
        case "triangle": return points([[0, -1], [1, 1], [-1, 1]]);
        case "diamond": return points([[0, -1], [1, 0], [0, 1], [-1, 0]]);
        case "ellipse": return make("ellipse", { cx: x, cy: y, rx: width / 2, ry: height / 2, ...paint });
        default: return make("rect", { x: x - width / 2, y: y - height / 2, width, height, rx: node.style("shape") === "rectangle" ? 0 : 3, ...paint });
    }
}

/** @param {object} node @returns {SVGElement} its name beneath it, in lines as long as Cytoscape's */
function name(node) {
    const { x, y } = node.position();
    const size = parseFloat(node.style("font-size"));
    const letters = Math.floor(parseFloat(node.style("text-max-width")) / (size * 0.53));
    const lines = broken(node.data("name"), letters).map((text, at) => make("tspan", { x, dy: `${at ? LINE : 0}em` }, text));
    return make("text", { x, y: y + node.height() / 2 + 4 + size, "text-anchor": "middle", "font-size": size, fill: node.style("color"),
        "font-weight": node.style("font-weight") }, ...lines);
}

/** @param {string} text @param {number} letters @returns {string[]} lines of at most so many letters, but for longer words */
function broken(text, letters) {
    return text.split(" ").reduce((lines, word) => {
        const last = lines[lines.length - 1];
        return last !== undefined && last.length + 1 + word.length <= letters ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
    }, /** @type {string[]} */ ([]));
}
