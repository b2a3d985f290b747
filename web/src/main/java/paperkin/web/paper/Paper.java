package paperkin.web.paper;

import java.util.List;
import java.util.Optional;
import paperkin.cypher.Row;

/// A paper and where it was read. Texts that no source gave are empty.
///
/// @param abstractText the abstract as read
/// @param records every place that told of this paper
public record Paper(
        String id,
        String title,
        String abstractText,
        Optional<Long> year,
        String date,
        String doi,
        String arxivId,
        String url,
        String venue,
        List<Author> authors,
        List<Provenance> records) {

    /// Somebody who wrote the paper.
    public record Author(String id, String name) {}

    /// A line of a source file.
    public record Provenance(String source, long line) {}

    static Paper of(Row row) {
        return new Paper(
                row.text("id"),
                row.text("title"),
                row.text("abstract"),
                row.integerIfAny("year"),
                row.text("date"),
                row.text("doi"),
                row.text("arxivId"),
                row.text("url"),
                row.text("venue"),
                row.rows("authors").stream()
                        .map(author -> new Author(author.text("id"), author.text("name")))
                        .toList(),
                row.rows("records").stream()
                        .map(from -> new Provenance(from.text("source"), from.integer("line")))
                        .toList());
    }

    /// The address the source gave, if it is one of the web: others might run as a script.
    public Optional<String> webAddress() {
        return Optional.of(url)
                .filter(address -> address.startsWith("https://") || address.startsWith("http://"));
    }
}
