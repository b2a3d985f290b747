/** How types look in pictures: the colours of the stylesheet, and a shape for each, so that colour is never all. */

/** Cytoscape's shapes, by type. */
export const SHAPES = { method: "ellipse", dataset: "round-rectangle", task: "triangle", metric: "diamond", concept: "ellipse" };

/** @param {string} name @returns {string} the value of a colour token of the stylesheet, as the page shows it now */
export function token(name) {
    const probe = document.createElement("span");
    probe.hidden = true;
    probe.style.color = `var(--${name})`;
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
}
