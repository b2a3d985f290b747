/**
 * Waits until the page has been painted, for what people do not look at first: it would hold up what they do.
 *
 * @returns {Promise<void>} at once where nothing is painted, as in a tab behind another
 */
export function painted() {
    return new Promise(done => {
        if (document.visibilityState === "hidden") {
            done();
        } else {
            requestAnimationFrame(() => setTimeout(done));
        }
    });
}
