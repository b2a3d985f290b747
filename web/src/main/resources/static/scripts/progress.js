/** Shows how a load goes on, as the server tells it, and the report when it is over. */

/** @typedef {{stage: string, done: number, percent?: number}} Going */

const section = /** @type {HTMLElement} */ (document.querySelector("[data-events]"));
const stage = section.querySelector(".stage");
const bar = section.querySelector("progress");
const count = section.querySelector(".count");

/** @param {Going} going */
function show(going) {
    if (stage.textContent !== going.stage) {
        stage.textContent = going.stage;
    }
    count.textContent = going.done.toLocaleString("en");
    if (going.percent === undefined) {
        bar.removeAttribute("value");
    } else {
        bar.value = going.percent;
    }
}

const events = new EventSource(section.dataset.events);
events.addEventListener("progress", event => show(JSON.parse(event.data)));
events.addEventListener("end", () => {
    events.close();
    location.reload();
});
