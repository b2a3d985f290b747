/**
 * Works through the queue of suggestions with the keyboard, without waiting for the graph: what is decided is sent one after the other,
 * and the next suggestion is looked at meanwhile. Without this script every suggestion has two buttons and does the same.
 */

const queue = document.querySelector(".queue");
const left = document.querySelector(".left");

/** What was decided here, the latest last, each with the number of its line once the graph has answered. */
const decided = [];

/** Decisions are sent one after the other, as each changes the file. */
let sending = Promise.resolve();

/** @returns {HTMLElement[]} */
function open() {
    return [...queue.querySelectorAll("li:not(.settled)")];
}

/** @param {HTMLElement | undefined} item */
function look(item) {
    item?.focus();
    item?.scrollIntoView({ block: "nearest" });
}

/** @param {HTMLElement} item @param {boolean} accept */
function decide(item, accept) {
    const next = open()[open().indexOf(item) + 1] ?? open()[open().indexOf(item) - 1];
    const line = JSON.parse(item.querySelector("[name=line]").value);
    const entry = { item, version: "" };
    decided.push(entry);
    settle(item, accept ? "Accepting …" : "Turning down …");
    look(next);
    send(async () => {
        const answer = await ask("/api/curation", "POST", { decisions: [{ ...(accept ? line : { reject: line }), why: "as suggested" }] });
        entry.version = answer.version;
        tell(item, accept ? "Accepted" : "Turned down");
        if (!open().length && Number(left.textContent) > 0) {
            location.assign("/curation/suggestions");
        }
    }, item);
}

/** Takes the latest decision of this page back. */
function undo() {
    const entry = decided.pop();
    if (!entry) {
        return;
    }
    tell(entry.item, "Taking back …");
    send(async () => {
        const file = await ask("/api/curation", "GET");
        const number = file.decisions.length;
        await ask(`/api/curation/${number}?version=${encodeURIComponent(entry.version)}`, "DELETE");
        reopen(entry.item, "");
        look(entry.item);
    }, entry.item);
}

/** @param {() => Promise<void>} work @param {HTMLElement} item */
function send(work, item) {
    sending = sending.then(work).catch(problem => reopen(item, problem.message));
}

/** @param {string} address @param {string} method @param {object} [body] */
async function ask(address, method, body) {
    const answer = await fetch(address, body
        ? { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) } : { method });
    const said = await answer.json();
    if (!answer.ok) {
        throw new Error(said.detail);
    }
    return said;
}

/** @param {HTMLElement} item @param {string} text */
function settle(item, text) {
    item.classList.add("settled");
    left.textContent = String(Number(left.textContent) - 1);
    tell(item, text);
}

/** @param {HTMLElement} item @param {string} text */
function reopen(item, text) {
    if (item.classList.contains("settled")) {
        item.classList.remove("settled");
        left.textContent = String(Number(left.textContent) + 1);
    }
    tell(item, text);
}

/** @param {HTMLElement} item @param {string} text */
function tell(item, text) {
    const note = item.querySelector("[role=status]") ?? item.appendChild(Object.assign(document.createElement("p"), { className: "small" }));
    note.setAttribute("role", "status");
    note.textContent = text;
}

document.addEventListener("keydown", event => {
    const typing = /** @type {HTMLElement} */ (event.target).closest("input, textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
        return;
    }
    const items = open();
    const at = items.indexOf(document.activeElement?.closest(".queue li"));
    const keys = {
        ArrowDown: () => look(items[Math.min(at + 1, items.length - 1)]),
        ArrowUp: () => look(items[Math.max(at - 1, 0)]),
        a: () => items[at] && decide(items[at], true),
        r: () => items[at] && decide(items[at], false),
        z: undo,
    };
    if (keys[event.key]) {
        event.preventDefault();
        keys[event.key]();
    }
});

queue.addEventListener("submit", event => {
    event.preventDefault();
    const item = /** @type {HTMLElement} */ (event.target).closest("li");
    decide(item, /** @type {HTMLButtonElement} */ (event.submitter).value === "true");
});

look(open()[0]);
