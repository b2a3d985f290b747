/**
 * Puts in what a page leaves out so as not to wait for it. An element with `data-part` holds a link to a page of its own that shows
 * the part, under the same id; without this script, or where fetching it fails, the link is all there is.
 */
import { painted } from "./painted.js";

/** @param {HTMLElement} place */
async function fill(place) {
    place.setAttribute("aria-busy", "true");
    try {
        const answer = await fetch(place.dataset.part);
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const part = answer.ok && page.getElementById(place.id);
        if (part) {
            place.replaceChildren(...part.childNodes);
        }
    } finally {
        place.removeAttribute("aria-busy");
    }
}

await painted();
document.querySelectorAll("[data-part]").forEach(place => fill(/** @type {HTMLElement} */ (place)));
