/**
 * Leads the keyboard through a chart: left and right along a curve, up and down to the other curves' points of that year. What a
 * point says is shown by the stylesheet while it is pointed at or in focus, so charts need no script for that.
 */

/** How many curves and how many points the keys go. */
const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/** @param {number} at @param {number} length @returns {number} the nearest place within a list */
function within(at, length) {
    return Math.max(0, Math.min(length - 1, at));
}

/** @param {KeyboardEvent} event */
function step(event) {
    const spot = /** @type {Element} */ (event.target).closest(".spot");
    if (!spot || !(event.key in STEPS)) {
        return;
    }
    event.preventDefault();
    const curves = [...spot.closest(".plot").querySelectorAll(".curve[role]")].map(curve => [...curve.querySelectorAll(".spot")]);
    const curve = curves.findIndex(spots => spots.includes(spot));
    const [down, along] = STEPS[event.key];
    const spots = curves[within(curve + down, curves.length)];
    const next = spots[within(curves[curve].indexOf(spot) + along, spots.length)];
    spots.forEach(one => one.setAttribute("tabindex", one === next ? "0" : "-1"));
    next.focus();
}

document.querySelectorAll(".plot").forEach(plot => plot.addEventListener("keydown", step));
