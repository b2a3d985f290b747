/** The form of filters. Each change is a step, so that it can be undone. */
import { NO_FILTERS } from "./state.js";

/** @typedef {import("./state.js").Filters} Filters */

export class Filtering {
    /** @param {HTMLFormElement} form @param {(action: {do: "filter", filters: Partial<Filters>}|{do: "clear"}) => void} act */
    constructor(form, act) {
        this.form = form;
        form.addEventListener("change", () => form.reportValidity() && act({ do: "filter", filters: this.read() }));
        form.addEventListener("input", () => this.label(Number(this.field("confidence").value)));
        form.addEventListener("submit", event => event.preventDefault());
    }

    /** @param {string} name @returns {HTMLInputElement} */
    field(name) {
        return /** @type {HTMLInputElement} */ (this.form.elements.namedItem(name));
    }

    /** @returns {HTMLInputElement[]} */
    get types() {
        return /** @type {HTMLInputElement[]} */ ([...this.form.querySelectorAll('input[name="type"]')]);
    }

    /** @returns {Filters} */
    read() {
        const year = (name, otherwise) => this.field(name).value.trim() ? Number(this.field(name).value) : otherwise;
        return {
            off: this.types.filter(box => !box.checked).map(box => box.value),
            fromYear: year("fromYear", NO_FILTERS.fromYear),
            toYear: year("toYear", NO_FILTERS.toYear),
            confidence: Number(this.field("confidence").value),
        };
    }

    /** @param {Filters} filters @param {Map<string, number>} counts how many nodes there are of each type */
    write(filters, counts) {
        this.types.forEach(box => {
            box.checked = !filters.off.includes(box.value);
            box.parentElement.querySelector(".count").textContent = String(counts.get(box.value) ?? 0);
        });
        for (const name of ["fromYear", "toYear"]) {
            this.field(name).value = filters[name] === NO_FILTERS[name] ? "" : String(filters[name]);
        }
        this.field("confidence").value = String(filters.confidence);
        this.label(filters.confidence);
        const narrowed = JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);
        /** @type {HTMLElement} */ (this.form.querySelector('[data-do="clear"]')).hidden = !narrowed;
    }

    /** @param {number} confidence */
    label(confidence) {
        this.form.querySelector("output").textContent = confidence > 0 ? `at least ${confidence.toFixed(2)}` : "any";
    }
}
