package paperkin.loader.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Semantic Scholar's bulk search (api.semanticscholar.org, "Paper bulk search"): up to 1,000
/// papers a page, the most cited first, and a token for the next. A key allows one request a
/// second; without one all users share what is left.
record SemanticScholar(Optional<String> key) implements PaperService {

    /// What the reader of papers takes, as far as this search gives it.
    private static final String FIELDS =
            "corpusId,externalIds,url,title,abstract,venue,year,publicationDate,journal,authors,"
                    + "s2FieldsOfStudy";

    @Override
    public String name() {
        return "Semantic Scholar";
    }

    @Override
    public URI address() {
        return URI.create("https://api.semanticscholar.org/graph/v1");
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public PageRequest request(String query, String from) {
        PageRequest search =
                new PageRequest("paper/search/bulk")
                        .with("query", query)
                        .with("fields", FIELDS)
                        .with("sort", "citationCount:desc");
        return from.isEmpty() ? search : search.with("token", from);
    }

    @Override
    public Map<String, String> secretHeaders() {
        return key.map(secret -> Map.of("x-api-key", secret)).orElse(Map.of());
    }

    @Override
    public Optional<Page> page(String answer, PageRequest asked) {
        return JsonAnswer.of(answer).map(JsonAnswer::root).flatMap(SemanticScholar::page);
    }

    private static Optional<Page> page(JsonNode root) {
        Optional<String> next =
                Optional.of(root.path("token").asString("")).filter(token -> !token.isEmpty());
        return JsonAnswer.lines(root.path("data"))
                .map(papers -> new Page(papers, JsonAnswer.number(root.path("total")), next));
    }

    @Override
    public String complaint(String answer) {
        return JsonAnswer.complaint(answer);
    }

    @Override
    public String advice() {
        return key.isPresent()
                ? ""
                : "A key of your own, which is free, in SEMANTIC_SCHOLAR_API_KEY is answered more"
                        + " readily.";
    }
}
