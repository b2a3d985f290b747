/**
 * The explorer: one history of states, shown as a picture, as a list and as the address of the page. Every step goes the same way:
 * state, answers that it needs, graph, places, and then all three.
 */
import { decode, encode } from "./address.js";
import { Answers } from "./answers.js";
import { addLinks, grow, view } from "./graph.js";
import { amend, arrive, begin, redo, step, undo } from "./history.js";
import { unpack } from "./packing.js";
import { place } from "./placing.js";
import { reduce } from "./state.js";

/** @typedef {import("./keys.js").Key} Key */
/** @typedef {import("./state.js").State} State */
/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {{graph: Graph, view: import("./graph.js").View, state: State, canUndo: boolean, canRedo: boolean, busy: boolean}} Scene */

export class Explorer {
    /**
     * @param {import("./answers.js").Node} start
     * @param {(scene: Scene) => void} show is called whenever there is something else to see
     */
    constructor(start, show) {
        this.start = start;
        this.show = show;
        this.answers = new Answers();
        this.links = [];
        this.turn = 0;
        this.history = begin(decode(location.search));
        /** @type {Graph|null} the one that was shown last */
        this.told = null;
        /** @type {WeakMap<State, string>} what stood in the address when a state was shown */
        this.written = new WeakMap();
        addEventListener("popstate", () => this.arrived());
    }

    get state() {
        return this.history.present;
    }

    /** @param {Parameters<typeof reduce>[1]} action does a step, and shows what comes of it @returns {Promise<void>} */
    async act(action) {
        await this.become(step(this.history, action));
    }

    async undo() {
        await this.become(undo(this.history));
    }

    async redo() {
        await this.become(redo(this.history));
    }

    /** Moves all that is not pinned to where it stands well. */
    async tidy() {
        const loose = new Set([...this.graph.nodes.keys()].filter(key => key !== this.state.from && !this.state.pinned.includes(key)));
        await this.act({ do: "arrange", places: place(this.graph, this.state.places, loose) });
    }

    /** Asks again what could not be answered. */
    async again() {
        this.answers.forgive();
        await this.settle("replace");
    }

    /** @param {import("./history.js").History} history */
    async become(history) {
        if (history !== this.history) {
            this.history = history;
            await this.settle("push");
        }
    }

    /** The browser went back or forward: that is an undo or a redo if the step beside this one is the one it went to. */
    async arrived() {
        const { past, future } = this.history;
        const here = state => state && this.written.get(state) === location.search;
        if (here(past[past.length - 1])) {
            this.history = undo(this.history);
        } else if (here(future[0])) {
            this.history = redo(this.history);
        } else {
            this.history = arrive(this.history, decode(location.search));
        }
        await this.settle("replace");
    }

    /**
     * Shows the present state, with what is known at once and with the rest when it has come.
     * @param {"push"|"replace"} how the address gets into the browser's history
     */
    async settle(how) {
        const turn = ++this.turn;
        this.grow();
        if (how === "push") {
            this.write("pushState");
        }
        if (this.graph.wanted.length || !this.hasSameNodes()) {
            this.tell(true);
        }
        while (this.graph.wanted.length) {
            await this.answers.load(this.graph.wanted, this.state.filters);
            if (turn !== this.turn) {
                return;
            }
            this.grow();
        }
        this.links = await this.answers.links([...this.graph.nodes.keys()]);
        if (turn === this.turn) {
            this.grow();
            this.place();
            this.write("replaceState");
            this.tell(false);
        }
    }

    grow() {
        this.graph = grow(this.state, this.start, opening => this.answers.read(opening, this.state.filters));
        addLinks(this.graph, this.links, this.state.filters);
    }

    /** @returns {boolean} whether the nodes are those that were shown last */
    hasSameNodes() {
        return this.told?.nodes.size === this.graph.nodes.size && [...this.told.nodes.keys()].every(key => this.graph.nodes.has(key));
    }

    /** Gives each node without a place one. */
    place() {
        const { state, graph } = this;
        const known = state.packed ? { ...unpack(state.packed, graph.nodes.keys()), ...state.places } : state.places;
        this.history = amend(this.history, { ...state, places: { ...known, ...place(graph, known) }, packed: "" });
    }

    /** @param {"pushState"|"replaceState"} how */
    write(how) {
        const query = "?" + encode(this.state, this.graph.nodes.keys());
        if (query !== location.search) {
            history[how](null, "", query);
        }
        this.written.set(this.state, location.search);
    }

    /** While answers are awaited that more than the newest nodes hang on, the graph before stays. @param {boolean} busy */
    tell(busy) {
        const { state, history } = this;
        const keep = busy && this.told && this.graph.wanted.length > 0 && this.graph.nodes.size < this.told.nodes.size;
        const graph = keep ? this.told : this.graph;
        this.told = graph;
        this.show({ graph, state, view: view(graph, state), busy, canUndo: history.past.length > 0, canRedo: history.future.length > 0 });
    }
}
