/** A button with `data-copy`, the id of an element, puts its text on the clipboard and says so. */

/** @param {HTMLElement} button */
async function copy(button) {
    const said = button.textContent;
    try {
        await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
        button.textContent = "Copied";
    } catch {
        button.textContent = "Select it and copy by hand";
    }
    setTimeout(() => { button.textContent = said; }, 2000);
}

document.querySelectorAll("[data-copy]").forEach(button => button.addEventListener("click", () => copy(/** @type {HTMLElement} */ (button))));
