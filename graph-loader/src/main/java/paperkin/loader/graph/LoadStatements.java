package paperkin.loader.graph;

import paperkin.cypher.CypherFile;

/// The statements of a load, one per file in `cypher/load`, named alike.
final class LoadStatements {

    static final CypherFile LATCH = CypherFile.load("load/latch");
    static final CypherFile CHANGED = CypherFile.load("load/changed");
    static final CypherFile KIN_RECORDS = CypherFile.load("load/kin-records");
    static final CypherFile PAPERS_CLEAR = CypherFile.load("load/papers-clear");
    static final CypherFile PAPERS_DELETE = CypherFile.load("load/papers-delete");
    static final CypherFile PAPERS = CypherFile.load("load/papers");
    static final CypherFile RECORDS = CypherFile.load("load/records");
    static final CypherFile RECORDS_DELETE = CypherFile.load("load/records-delete");
    static final CypherFile READ_FROM = CypherFile.load("load/read-from");
    static final CypherFile VENUES = CypherFile.load("load/venues");
    static final CypherFile AUTHORS = CypherFile.load("load/authors");
    static final CypherFile CONCEPTS = CypherFile.load("load/concepts");
    static final CypherFile CONCEPT_TALLIES = CypherFile.load("load/concept-tallies");
    static final CypherFile CONCEPT_TYPES = CypherFile.load("load/concept-types");
    static final CypherFile CONCEPTS_DELETE = CypherFile.load("load/concepts-delete");
    static final CypherFile YEARS = CypherFile.load("load/years");
    static final CypherFile ALIASES = CypherFile.load("load/aliases");
    static final CypherFile CONCEPT_EDGES = CypherFile.load("load/concept-edges");
    static final CypherFile FOUND_EDGES = CypherFile.load("load/found-edges");
    static final CypherFile FOUND_SWEEP = CypherFile.load("load/found-sweep");
    static final CypherFile REFERENCES = CypherFile.load("load/references");
    static final CypherFile CITATIONS = CypherFile.load("load/citations");
    static final CypherFile REFERENCES_SWEEP = CypherFile.load("load/references-sweep");
    static final CypherFile VENUES_SWEEP = CypherFile.load("load/venues-sweep");
    static final CypherFile AUTHORS_SWEEP = CypherFile.load("load/authors-sweep");
    static final CypherFile ALIASES_SWEEP = CypherFile.load("load/aliases-sweep");
    static final CypherFile CONCEPT_LABELS = CypherFile.load("load/concept-labels");
    static final CypherFile CONCEPT_VARIANTS = CypherFile.load("load/concept-variants");
    static final CypherFile BROADER_CURRENT = CypherFile.load("load/broader-current");
    static final CypherFile BROADER = CypherFile.load("load/broader");
    static final CypherFile BROADER_DELETE = CypherFile.load("load/broader-delete");
    static final CypherFile PROFILES = CypherFile.load("load/profiles");
    static final CypherFile PROFILES_CURRENT = CypherFile.load("load/profiles-current");
    static final CypherFile UNRELATED_COUNT = CypherFile.load("load/unrelated-count");
    static final CypherFile RELATED = CypherFile.load("load/related");
    static final CypherFile RELATED_MORE = CypherFile.load("load/related-more");
    static final CypherFile RELATED_CURRENT = CypherFile.load("load/related-current");
    static final CypherFile RUN_START = CypherFile.load("load/run-start");
    static final CypherFile RUN_FINISH = CypherFile.load("load/run-finish");

    private LoadStatements() {}
}
