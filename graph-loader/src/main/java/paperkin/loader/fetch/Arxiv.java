package paperkin.loader.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import paperkin.loader.LoaderException;
import paperkin.loader.source.piece.Piece;
import paperkin.loader.source.piece.XmlElements;

/// arXiv's API (arXiv API User's Manual, sections 3.1 to 3.4): Atom feeds, a page of them by
/// `start` and `max_results`. Its terms of use ask for one request in three seconds.
final class Arxiv implements PaperService {

    private static final int PAGE = 100;

    /// A query gives no more, however it is asked.
    private static final int MOST = 30_000;

    private static final String TOTAL = "opensearch:totalResults";
    private static final Pattern NUMBER = Pattern.compile(">\\s*(\\d{1,9})\\s*<");

    @Override
    public String name() {
        return "arXiv";
    }

    @Override
    public URI address() {
        return URI.create("https://export.arxiv.org/api");
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(3);
    }

    @Override
    public PageRequest request(String query, String from) {
        return new PageRequest("query")
                .with("search_query", search(query))
                .with("start", from.isEmpty() ? "0" : from)
                .with("max_results", String.valueOf(PAGE))
                .with("sortBy", "relevance")
                .with("sortOrder", "descending");
    }

    /// Words without a field are looked for in all of them, each.
    private static String search(String query) {
        return query.contains(":")
                ? query
                : Arrays.stream(query.strip().split("\\s+", -1))
                        .map("all:"::concat)
                        .collect(Collectors.joining(" AND "));
    }

    @Override
    public Optional<Page> page(String answer, PageRequest asked) {
        List<String> entries = new ArrayList<>();
        OptionalLong total = OptionalLong.empty();
        for (Piece piece : pieces(answer)) {
            if (piece.isFaulty()) {
                return Optional.empty();
            }
            if (piece.text().startsWith("<" + TOTAL)) {
                total = number(piece.text());
            } else {
                entries.add(piece.text());
            }
        }
        String complaint = complaint(answer);
        if (!complaint.isEmpty()) {
            throw new LoaderException("arXiv does not answer the query: " + complaint);
        }
        return total.isPresent()
                ? page(entries, total.getAsLong(), asked.number("start"))
                : Optional.empty();
    }

    /// arXiv sometimes answers with an empty page where there should be papers.
    private static Optional<Page> page(List<String> entries, long total, int start) {
        int next = start + PAGE;
        return entries.isEmpty() && start < total
                ? Optional.empty()
                : Optional.of(
                        new Page(
                                entries,
                                OptionalLong.of(total),
                                next < Math.min(total, MOST)
                                        ? Optional.of(String.valueOf(next))
                                        : Optional.empty()));
    }

    private static List<Piece> pieces(String feed) {
        var elements =
                new XmlElements(
                        new ByteArrayInputStream(feed.getBytes(UTF_8)),
                        Set.of("entry", TOTAL),
                        Set.of());
        try {
            List<Piece> pieces = new ArrayList<>();
            for (var piece = elements.next(); piece.isPresent(); piece = elements.next()) {
                pieces.add(piece.get());
            }
            return pieces;
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read.", e);
        }
    }

    private static OptionalLong number(String element) {
        Matcher matcher = NUMBER.matcher(element);
        return matcher.find()
                ? OptionalLong.of(Long.parseLong(matcher.group(1)))
                : OptionalLong.empty();
    }

    /// An error comes as a feed with one entry, whose summary says what is wrong.
    @Override
    public String complaint(String answer) {
        return Jsoup.parse(answer, Parser.xmlParser()).select("entry").stream()
                .filter(entry -> entry.select("> id").text().contains("/api/errors"))
                .map(entry -> entry.select("> summary").stream().findFirst())
                .flatMap(Optional::stream)
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    @Override
    public String opening() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom">
        """;
    }

    @Override
    public String closing() {
        return "</feed>\n";
    }
}
