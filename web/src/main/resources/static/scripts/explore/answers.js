/**
 * What the API says of the nodes that were opened, as ties: a node and the reason that leads to it. Every address is asked once.
 */
import { conceptKey, idOf, isPaper, paperKey } from "./keys.js";
import { NO_FILTERS } from "./state.js";

/** @typedef {import("./keys.js").Key} Key */
/** @typedef {import("./state.js").Opening} Opening */
/** @typedef {import("./state.js").Filters} Filters */
/**
 * @typedef {object} Node a paper or a concept
 * @property {Key} key
 * @property {string} label a title or a name
 * @property {string} type one of TYPES
 * @property {number} [df] a concept's papers
 * @property {number} [year] a paper's year
 */
/**
 * Why two nodes are joined: concepts stand `together` in papers, a paper `says` something of a concept, papers are `related`.
 * @typedef {{is: "together", papers: number, npmi: number}} Together
 * @typedef {{is: "says", role: string, confidence: number, before: string, mention: string, after: string}} Says
 * @typedef {{is: "related", score: number, concepts: string[]}} Related `concepts` are the shared ones, the weightiest first
 * @typedef {Together|Says|Related} Reason
 */
/** @typedef {{node: Node, reason: Reason}} Tie */
/** @typedef {{ties: Tie[], more: boolean, problem?: string}} Answer `more` if there are more than were asked for */

const EVIDENCE = "role,confidence,start,end,sentence,sentenceStart";

/** Ids that one question about links may name; `concept-links` takes no more. */
const LINKED = 101;

/** Papers that one question about links may name. */
const LINKED_PAPERS = 500;

/** Related papers that the graph keeps of each paper. */
const RELATED = 20;

/** @param {Record<string, string|number>} parameters @returns {string} */
const query = parameters => "?" + new URLSearchParams(Object.entries(parameters).map(([name, value]) => [name, String(value)]));

/** @param {Filters} filters @returns the years as parameters, if they were chosen */
function years({ fromYear, toYear }) {
    return fromYear === NO_FILTERS.fromYear && toYear === NO_FILTERS.toYear ? {} : { fromYear, toYear };
}

/** @param {Opening} opening @param {Filters} filters @returns {string} what to ask for it */
export function addressOf({ key, what, most }, filters) {
    const id = idOf(key);
    if (what === "related") {
        return `/api/papers/${encodeURIComponent(id)}/related` + query({ limit: Math.min(RELATED, most), select: "id,title,year,score,concepts" });
    }
    if (isPaper(key)) {
        return "/api/queries/paper-concepts" + query({ id, select: "id,label,type,df," + EVIDENCE });
    }
    if (what === "papers") {
        const sure = filters.confidence > 0 ? { confidence: filters.confidence } : {};
        return `/api/concepts/${encodeURIComponent(id)}/papers`
            + query({ limit: most, ...years(filters), ...sure, select: "id,title,year," + EVIDENCE });
    }
    const type = what === "concepts" ? {} : { type: what };
    return "/api/queries/concept-neighbourhood"
        + query({ id, ...type, limit: most, ...years(filters), select: "id,label,type,df,papers,npmi" });
}

/** @returns {Says} */
function says(row) {
    const from = Math.max(0, row.start - row.sentenceStart);
    const to = Math.max(from, row.end - row.sentenceStart);
    const sentence = row.sentence ?? "";
    return {
        is: "says", role: row.role, confidence: row.confidence,
        before: sentence.slice(0, from), mention: sentence.slice(from, to), after: sentence.slice(to),
    };
}

const paperOf = row => ({ key: paperKey(row.id), label: row.title ?? "", type: "paper", year: row.year });
const conceptOf = row => ({ key: conceptKey(row.id), label: row.label, type: row.type.toLowerCase(), df: row.df });

/** @param {Opening} opening @returns {Tie} */
function tie({ key, what }, row) {
    if (what === "related") {
        return { node: paperOf(row), reason: { is: "related", score: row.score, concepts: row.concepts.map(each => each.label) } };
    }
    if (what === "papers") {
        return { node: paperOf(row), reason: says(row) };
    }
    return { node: conceptOf(row), reason: isPaper(key) ? says(row) : { is: "together", papers: row.papers, npmi: row.npmi } };
}

/** What is known so far. */
export class Answers {
    constructor() {
        /** @type {Map<string, any>} answers of the API by what was asked, problems too */
        this.known = new Map();
    }

    /**
     * @param {Opening} opening @param {Filters} filters
     * @returns {Answer|undefined} nothing if it was not asked yet
     */
    read(opening, filters) {
        const answer = this.known.get(addressOf(opening, filters));
        if (!answer) {
            return undefined;
        }
        if (answer.problem) {
            return { ties: [], more: false, problem: answer.problem };
        }
        const { results, meta } = answer;
        const all = isPaper(opening.key) && opening.what === "concepts";
        const more = all ? results.length > opening.most : meta.truncated && !(opening.what === "related" && opening.most >= RELATED);
        return { ties: (all ? results.slice(0, opening.most) : results).map(row => tie(opening, row)), more };
    }

    /** @param {Opening[]} openings @param {Filters} filters asks for what is not known */
    async load(openings, filters) {
        await Promise.all(openings.map(opening => this.ask(addressOf(opening, filters))));
    }

    /** Forgets what went wrong, so that it is asked again. */
    forgive() {
        [...this.known].filter(([, answer]) => answer.problem).forEach(([address]) => this.known.delete(address));
    }

    /**
     * @param {Key[]} keys nodes of a picture
     * @returns {Promise<{source: Key, target: Key, reason: Reason}[]>} what joins the concepts of them with each other and with
     *     the papers; of many, the first
     */
    async links(keys) {
        const papers = keys.filter(isPaper).slice(0, LINKED_PAPERS).map(idOf);
        const concepts = keys.filter(key => !isPaper(key)).map(idOf);
        const [pairs, evidence] = await Promise.all([
            this.linksOf("concept-links", [["ids", concepts.slice(0, LINKED)]], 2),
            this.linksOf("paper-links", [["papers", papers], ["concepts", concepts.slice(0, LINKED_PAPERS)]], 1),
        ]);
        return [
            ...pairs.map(row => ({
                source: conceptKey(row.source), target: conceptKey(row.target),
                reason: /** @type {Together} */ ({ is: "together", papers: row.papers, npmi: row.npmi }) })),
            ...evidence.map(row => ({ source: paperKey(row.paper), target: conceptKey(row.concept), reason: says(row) })),
        ];
    }

    /** @param {string} name @param {[string, string[]][]} lists @param {number} least of each list, or there is nothing to ask */
    async linksOf(name, lists, least) {
        if (lists.some(([, ids]) => ids.length < least)) {
            return [];
        }
        // A list of one is given twice, since a single text would be split at its commas.
        const given = lists.flatMap(([field, ids]) => (ids.length === 1 ? [ids[0], ids[0]] : ids).map(id => [field, id]));
        const answer = await this.ask(`/api/queries/${name}?` + new URLSearchParams(given));
        return answer.results ?? [];
    }

    /** @param {string} address @returns {Promise<any>} an answer, or a problem in words */
    async ask(address) {
        if (!this.known.has(address)) {
            this.known.set(address, await ask(address));
        }
        return this.known.get(address);
    }
}

/** @param {string} address */
async function ask(address) {
    try {
        const answer = await fetch(address, { headers: { Accept: "application/json" } });
        const body = await answer.json();
        return answer.ok ? body : { problem: body.detail ?? `The server answered with ${answer.status}.` };
    } catch (failure) {
        return { problem: `The server could not be reached (${failure.message}).` };
    }
}
