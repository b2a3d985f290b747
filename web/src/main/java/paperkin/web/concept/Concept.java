package paperkin.web.concept;

import java.util.List;
import java.util.Optional;
import paperkin.cypher.Row;
import paperkin.loader.mention.ConceptType;

/// A concept, its names, and where it stands among others.
///
/// @param df document frequency: papers that name it
/// @param firstYear year of the earliest paper that names it
/// @param lastYear year of the latest paper that names it
/// @param firstPaper a paper of the first year, rather one that introduces it
/// @param broader the concepts right above it
/// @param narrower the concepts right below it, those of most papers first
public record Concept(
        String id,
        String label,
        ConceptType type,
        long df,
        Optional<Long> firstYear,
        Optional<Long> lastYear,
        Optional<FirstPaper> firstPaper,
        List<Alias> aliases,
        List<Kin> broader,
        List<Kin> narrower) {

    /// A surface form of the concept and the papers that use it.
    public record Alias(String surface, long papers) {}

    /// A paper of the first year.
    ///
    /// @param role what it does with the concept: the type of the edge, such as `INTRODUCES`
    public record FirstPaper(String id, String title, String role) {}

    /// A concept right above or below.
    ///
    /// @param df document frequency: papers that name it
    public record Kin(String id, String label, ConceptType type, long df) {

        static Kin of(Row row) {
            return new Kin(
                    row.text("id"),
                    row.text("label"),
                    ConceptType.valueOf(row.text("type")),
                    row.integer("df"));
        }
    }

    static Concept of(Row row) {
        return new Concept(
                row.text("id"),
                row.text("label"),
                ConceptType.valueOf(row.text("type")),
                row.integer("df"),
                row.integerIfAny("firstYear"),
                row.integerIfAny("lastYear"),
                firstPaper(row),
                row.rows("aliases").stream()
                        .map(alias -> new Alias(alias.text("surface"), alias.integer("papers")))
                        .toList(),
                row.rows("broader").stream().map(Kin::of).toList(),
                row.rows("narrower").stream().map(Kin::of).toList());
    }

    private static Optional<FirstPaper> firstPaper(Row row) {
        if (!row.has("firstPaper")) {
            return Optional.empty();
        }
        Row first = row.row("firstPaper");
        return Optional.of(
                new FirstPaper(first.text("id"), first.text("title"), first.text("role")));
    }
}
