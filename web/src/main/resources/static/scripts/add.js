/** Lets a file be dropped anywhere on the page where papers are added, and says which file was chosen. */

const input = /** @type {HTMLInputElement} */ (document.querySelector(".drop input"));
const area = input.closest(".drop");

/** Other things that are dragged, such as text, keep doing what they do. */
function holdsFiles(event) {
    return event.dataTransfer?.types.includes("Files");
}

addEventListener("dragover", event => {
    if (holdsFiles(event)) {
        event.preventDefault();
        area.classList.add("over");
    }
});
addEventListener("dragleave", event => {
    if (!event.relatedTarget) {
        area.classList.remove("over");
    }
});
addEventListener("drop", event => {
    if (holdsFiles(event)) {
        event.preventDefault();
        area.classList.remove("over");
        input.files = event.dataTransfer.files;
    }
});
