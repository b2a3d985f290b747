/**
 * Cytoscape.js draws what is dragged on a layer of its own, yet with every move it draws all that lies still anew. With a
 * thousand nodes that takes longer than a frame, so it is kept from it once the dragged node has left the layer of the others.
 */

/** @param {object} cy */
export function spareWhatLiesStill(cy) {
    const renderer = cy.renderer();
    const hint = renderer.redrawHint;
    let moves = 0;
    renderer.redrawHint = (layer, due) => {
        if (layer !== "eles" || moves < 2) {
            hint.call(renderer, layer, due);
        }
    };
    cy.on("grab", () => { moves = 0; });
    cy.on("drag", () => {
        if (moves < 2) {
            requestAnimationFrame(() => { moves++; });
        }
    });
    cy.on("free", () => {
        moves = 0;
        hint.call(renderer, "eles", true);
        renderer.redraw();
    });
}
