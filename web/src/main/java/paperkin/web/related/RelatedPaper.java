package paperkin.web.related;

import java.util.List;
import java.util.Optional;
import paperkin.cypher.Row;
import paperkin.loader.mention.ConceptType;
import paperkin.web.page.Percent;

/// A paper that has something in common with another.
///
/// @param score the sum of the parts of all shared concepts, idf times the smaller confidence, and
///   of the part of wording
/// @param wording what likeness of wording adds to the score
/// @param concepts the shared concepts, the largest part first
public record RelatedPaper(
        String id,
        String title,
        Optional<Long> year,
        double score,
        double wording,
        List<Shared> concepts) {

    /// A concept that both papers name.
    ///
    /// @param df document frequency: papers in the graph that name it
    /// @param idf ln((N + 1) / (df + 1)) + 1 over N papers
    /// @param part what it adds to the score
    /// @param sentence the evidence in the paper asked about
    /// @param otherSentence the evidence in the related paper
    public record Shared(
            String id,
            String label,
            ConceptType type,
            long df,
            double idf,
            double part,
            String sentence,
            String otherSentence) {

        static Shared of(Row row) {
            return new Shared(
                    row.text("id"),
                    row.text("label"),
                    ConceptType.valueOf(row.text("type")),
                    row.integer("df"),
                    row.decimal("idf"),
                    row.decimal("part"),
                    row.text("sentence"),
                    row.text("otherSentence"));
        }
    }

    /// How much of the score a part is, in per cent.
    public String share(double part) {
        return Percent.of(score > 0 ? part / score : 0);
    }

    static RelatedPaper of(Row row) {
        return new RelatedPaper(
                row.text("id"),
                row.text("title"),
                row.integerIfAny("year"),
                row.decimal("score"),
                row.decimal("wording"),
                row.rows("concepts").stream().map(Shared::of).toList());
    }
}
