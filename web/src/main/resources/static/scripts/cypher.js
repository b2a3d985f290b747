/**
 * Makes the statement of the Cypher page an editor with colours and completion, remembers what was asked, and marks which view of the
 * answer is open. Without it the page has a plain field and does the same.
 */
import { completions } from "./cypher-words.js";
import { remember, showHistory } from "./cypher-history.js";

const field = /** @type {HTMLTextAreaElement} */ (document.querySelector("#query"));
const form = field.form;
const editor = edit(field);

/** @param {HTMLTextAreaElement} field */
function edit(field) {
    // A browser cannot point at a field that the editor hides.
    field.required = false;
    const schema = JSON.parse(field.dataset.words);
    const run = () => form.requestSubmit();
    const made = CodeMirror.fromTextArea(field, {
        mode: "cypher", lineWrapping: true, matchBrackets: true, indentUnit: 4, viewportMargin: Infinity,
        screenReaderLabel: "Cypher statement",
        // Tab leads on, as everywhere else on the page.
        extraKeys: { "Ctrl-Enter": run, "Cmd-Enter": run, "Ctrl-Space": "autocomplete", Tab: false, "Shift-Tab": false },
        hintOptions: { hint: made => hints(made, schema), completeSingle: false },
    });
    made.on("inputRead", (_, change) => {
        if (/^[\p{L}:.]$/u.test(change.text[0]) && change.origin === "+input") {
            made.showHint();
        }
    });
    made.on("change", () => made.save());
    return made;
}

function hints(made, schema) {
    const cursor = made.getCursor();
    const before = made.getLine(cursor.line).slice(0, cursor.ch);
    const { words, from } = completions(before, made.getValue(), schema);
    return {
        list: words.map(word => ({ text: word.text, render: element => render(element, word) })),
        from: { line: cursor.line, ch: from }, to: cursor,
    };
}

/** @param {HTMLElement} element @param {import("./cypher-words.js").Word} word */
function render(element, word) {
    const kind = document.createElement("span");
    kind.className = "hint-kind";
    kind.textContent = word.kind;
    element.append(word.text, kind);
}

/** Marks the line that a refusal speaks of. */
function markFault() {
    const { line, column } = document.querySelector("[data-line]")?.dataset ?? {};
    if (line && Number(line) <= editor.lineCount()) {
        editor.addLineClass(Number(line) - 1, "wrap", "at-fault");
        editor.setCursor({ line: Number(line) - 1, ch: Number(column) - 1 });
    }
}

/** A word of the schema comes to where the cursor is. */
function insertOnClick(code) {
    code.classList.add("insertable");
    code.addEventListener("click", event => {
        event.preventDefault();
        editor.replaceSelection(code.dataset.insert);
        editor.focus();
    });
}

/** Tells which view of the answer is open; the style sheet opens it by the address. */
function markView() {
    const tabs = [...document.querySelectorAll(".answer .tabs a[href^='#']")];
    const open = tabs.find(tab => tab.hash === location.hash) ?? tabs[0];
    tabs.forEach(tab => tab.toggleAttribute("aria-current", tab === open));
    form.setAttribute("action", "/cypher" + location.hash);
}

function copyAddress(button) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(location.href);
        button.textContent = "Copied";
    });
}

form.addEventListener("submit", () =>
    remember({ query: editor.getValue(), parameters: form.elements.parameters.value, language: form.elements.language.value }));
addEventListener("hashchange", markView);
document.querySelectorAll("[data-insert]").forEach(insertOnClick);
document.querySelectorAll(".copy").forEach(copyAddress);
document.querySelectorAll(".script-only").forEach(note => { note.hidden = false; });
showHistory(document.querySelector(".history"));
markFault();
markView();
