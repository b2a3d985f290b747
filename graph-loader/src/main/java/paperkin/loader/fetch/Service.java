package paperkin.loader.fetch;

import java.util.Map;
import java.util.Optional;

/// The services that papers can be fetched from, by the names that users know them by.
public enum Service {
    ARXIV("words, or fields as in 'ti:transformer AND cat:cs.CL'"),
    OPENALEX("words of title, abstract or text; key in OPENALEX_API_KEY"),
    HUGGINGFACE("words, or daily papers of 2026-11-03, 2026-W45 or 2026-11"),
    SEMANTICSCHOLAR("words, \"phrases\", + | -; key in SEMANTIC_SCHOLAR_API_KEY");

    private final String queries;

    Service(String queries) {
        this.queries = queries;
    }

    /// What a query to it looks like, for people.
    public String queries() {
        return queries;
    }

    /// @param environment where keys are looked up
    PaperService open(Map<String, String> environment) {
        return switch (this) {
            case ARXIV -> new Arxiv();
            case OPENALEX -> new OpenAlex(key(environment, "OPENALEX_API_KEY"));
            case HUGGINGFACE -> new HuggingFace();
            case SEMANTICSCHOLAR ->
                    new SemanticScholar(key(environment, "SEMANTIC_SCHOLAR_API_KEY"));
        };
    }

    private static Optional<String> key(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(key -> !key.isBlank());
    }
}
