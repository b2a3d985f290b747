package paperkin.loader.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Hugging Face's papers: a search, which gives one page of at most 120 papers, and the daily
/// papers of a day, a week or a month, page after page.
final class HuggingFace implements PaperService {

    private static final int PAGE = 100;
    private static final int MOST_FOUND = 120;
    private static final String DAILY = "daily_papers";

    private static final Map<String, Pattern> TIMES =
            Map.of(
                    "date", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"),
                    "week", Pattern.compile("\\d{4}-W\\d{2}"),
                    "month", Pattern.compile("\\d{4}-\\d{2}"));

    @Override
    public String name() {
        return "Hugging Face";
    }

    @Override
    public URI address() {
        return URI.create("https://huggingface.co/api");
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public PageRequest request(String query, String from) {
        return TIMES.entrySet().stream()
                .filter(time -> time.getValue().matcher(query).matches())
                .findFirst()
                .map(time -> daily(time.getKey(), query, from))
                .orElseGet(() -> search(query));
    }

    private static PageRequest daily(String time, String value, String from) {
        return new PageRequest(DAILY)
                .with(time, value)
                .with("limit", String.valueOf(PAGE))
                .with("p", from.isEmpty() ? "0" : from);
    }

    private static PageRequest search(String query) {
        return new PageRequest("papers/search")
                .with("q", query)
                .with("limit", String.valueOf(MOST_FOUND));
    }

    @Override
    public Optional<Page> page(String answer, PageRequest asked) {
        return JsonAnswer.of(answer)
                .flatMap(list -> JsonAnswer.lines(list.root()))
                .map(papers ->
                        new Page(
                                papers,
                                OptionalLong.empty(),
                                papers.isEmpty() || !asked.path().equals(DAILY)
                                        ? Optional.empty()
                                        : Optional.of(String.valueOf(asked.number("p") + 1))));
    }

    @Override
    public String complaint(String answer) {
        return JsonAnswer.complaint(answer);
    }
}
