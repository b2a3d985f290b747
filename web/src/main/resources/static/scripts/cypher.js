/** Runs the query of the Cypher page on Ctrl+Enter (or Cmd+Enter). */
document.querySelector(".console textarea")?.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        event.target.form.requestSubmit();
    }
});
