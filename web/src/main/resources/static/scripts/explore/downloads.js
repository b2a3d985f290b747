/** The picture as a file: what is seen, all of it, however near it is looked at. */
import { token } from "../looks.js";
import { idOf } from "./keys.js";
import { graphml } from "./graphml.js";
import { svg } from "./svg.js";

export class Downloads {
    /** @param {import("./picture.js").Picture} picture @param {() => import("./explorer.js").Scene} scene */
    constructor(picture, scene) {
        this.picture = picture;
        this.scene = scene;
    }

    /** @param {"png"|"svg"|"graphml"} format */
    save(format) {
        const { state } = this.scene();
        const name = idOf(state.from).replaceAll(/[^A-Za-z0-9.-]+/g, "-");
        const link = document.createElement("a");
        link.href = URL.createObjectURL(this.content(format));
        link.download = `explore-${name}.${format}`;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href));
    }

    /** @returns {Blob} */
    content(format) {
        const { view, state } = this.scene();
        switch (format) {
            case "png": return this.picture.cy.png({ output: "blob", full: true, scale: 2, bg: token("card") });
            case "svg": return new Blob([svg(this.picture.cy)], { type: "image/svg+xml" });
            default: return new Blob([graphml(view, state.places)], { type: "application/graphml+xml" });
        }
    }
}
