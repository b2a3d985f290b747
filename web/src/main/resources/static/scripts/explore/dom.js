/** Makes elements; whatever text they get stays text. */

/**
 * @param {string} tag @param {Record<string, string|boolean>} attributes those that are false are left out
 * @param {(Node|string|null|false)[]} children @returns {HTMLElement}
 */
export function make(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    Object.entries(attributes).filter(([, value]) => value !== false)
        .forEach(([name, value]) => made.setAttribute(name, value === true ? "" : value));
    made.append(...children.filter(child => child !== null && child !== false));
    return made;
}

/**
 * A button that does a step; what it does stands in its data.
 * @param {string} text @param {Record<string, string|boolean>} step as in `{do: "hide", key: "concept:bert"}`
 * @param {Record<string, string|boolean>} attributes @returns {HTMLElement}
 */
export function doing(text, step, attributes = {}) {
    const data = Object.fromEntries(Object.entries(step).map(([name, value]) => ["data-" + name, value]));
    return make("button", { type: "button", class: "tool", ...data, ...attributes }, text);
}
