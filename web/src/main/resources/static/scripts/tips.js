/** Lets Escape close the note that a mention shows while it is pointed at or in focus (WCAG 2.2, 1.4.13). */
document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
        document.querySelectorAll(".mention:is(:hover, :focus)").forEach(mention => mention.classList.add("dismissed"));
    }
});
for (const leaving of ["pointerout", "focusout"]) {
    document.addEventListener(leaving, event => /** @type {Element} */ (event.target).closest?.(".mention")?.classList.remove("dismissed"));
}
