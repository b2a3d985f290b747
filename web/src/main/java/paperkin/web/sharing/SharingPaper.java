package paperkin.web.sharing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import paperkin.cypher.Row;
import paperkin.loader.mention.ConceptType;

/// A paper that names at least one of the chosen concepts.
///
/// @param matched how many of the chosen concepts it names
/// @param score the sum of idf times confidence over those
/// @param concepts those, with what the paper does with each and the sentence that proves it
record SharingPaper(
        String id,
        String title,
        Optional<Long> year,
        long matched,
        double score,
        List<Match> concepts) {

    /// One of the chosen concepts in this paper.
    record Match(String id, String label, ConceptType type, String role, String sentence) {

        /// What the paper does with it, in a word: introduces, uses, addresses, reports or
        /// mentions.
        public String roleWord() {
            return role.split("_", 2)[0].toLowerCase(Locale.ROOT);
        }

        static Match of(Row row) {
            return new Match(
                    row.text("id"),
                    row.text("label"),
                    ConceptType.valueOf(row.text("type")),
                    row.text("role"),
                    row.text("sentence"));
        }
    }

    /// What this paper says of a chosen concept, if it names it.
    public Optional<Match> match(String concept) {
        return concepts.stream().filter(match -> match.id().equals(concept)).findFirst();
    }

    static SharingPaper of(Row row) {
        return new SharingPaper(
                row.text("id"),
                row.text("title"),
                row.integerIfAny("year"),
                row.integer("matched"),
                row.decimal("score"),
                row.rows("concepts").stream().map(Match::of).toList());
    }
}
