package paperkin.loader.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/// OpenAlex' works (developers.openalex.org, "Page through results" and "Authentication"). With a
/// key pages follow one another by a cursor; without one by their numbers, up to 10,000 works.
///
/// @param key a user's own, which is free; without it a day's allowance is a few requests
record OpenAlex(Optional<String> key) implements PaperService {

    private static final int PAGE = 100;
    private static final int MOST_NUMBERED = 10_000;

    /// What the reader of works takes.
    private static final String FIELDS =
            "id,doi,title,display_name,publication_year,publication_date,authorships,"
                    + "primary_location,locations,referenced_works,topics,abstract_inverted_index";

    @Override
    public String name() {
        return "OpenAlex";
    }

    @Override
    public URI address() {
        return URI.create("https://api.openalex.org");
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(500);
    }

    @Override
    public PageRequest request(String query, String from) {
        PageRequest search =
                new PageRequest("works")
                        .with("search", query)
                        .with("select", FIELDS)
                        .with("per_page", String.valueOf(PAGE));
        return key.isPresent()
                ? search.with("cursor", from.isEmpty() ? "*" : from)
                : search.with("page", from.isEmpty() ? "1" : from);
    }

    @Override
    public PageRequest withSecrets(PageRequest request) {
        return key.map(secret -> request.with("api_key", secret)).orElse(request);
    }

    @Override
    public Optional<Page> page(String answer, PageRequest asked) {
        return JsonAnswer.of(answer)
                .map(JsonAnswer::root)
                .flatMap(root ->
                        JsonAnswer.lines(root.path("results"))
                                .map(papers -> {
                                    JsonNode meta = root.path("meta");
                                    OptionalLong total = JsonAnswer.number(meta.path("count"));
                                    Optional<String> next =
                                            papers.isEmpty()
                                                    ? Optional.empty()
                                                    : next(meta, asked, total.orElse(0));
                                    return new Page(papers, total, next);
                                }));
    }

    private Optional<String> next(JsonNode meta, PageRequest asked, long total) {
        if (key.isPresent()) {
            return Optional.of(meta.path("next_cursor").asString("")).filter(c -> !c.isEmpty());
        }
        int page = asked.number("page");
        return (long) page * PAGE < Math.min(total, MOST_NUMBERED)
                ? Optional.of(String.valueOf(page + 1))
                : Optional.empty();
    }

    @Override
    public String complaint(String answer) {
        return JsonAnswer.complaint(answer);
    }

    @Override
    public String advice() {
        return key.isPresent()
                ? ""
                : "A key of your own, which is free, in OPENALEX_API_KEY gives a larger allowance.";
    }
}
