package paperkin.web.trends;

import java.util.Locale;
import java.util.Optional;
import paperkin.cypher.Row;
import paperkin.loader.mention.ConceptType;
import paperkin.web.page.Percent;

/// A concept whose share of papers differs between two windows of years.
///
/// @param df document frequency: papers of all years that name it
/// @param earlier papers of the earlier window that name it
/// @param later papers of the later window that name it
/// @param earlierShare earlier / all papers of that window
/// @param laterShare later / all papers of that window
/// @param ratio laterShare / earlierShare, if it was named earlier at all
/// @param z how sure the change is, in standard deviations
/// @param significant whether |z| is at least 3.29
public record Trend(
        String id,
        String label,
        ConceptType type,
        long df,
        long earlier,
        long later,
        double earlierShare,
        double laterShare,
        Optional<Double> ratio,
        double z,
        boolean significant) {

    static Trend of(Row row) {
        return new Trend(
                row.text("id"),
                row.text("label"),
                ConceptType.valueOf(row.text("type")),
                row.integer("df"),
                row.integer("earlier"),
                row.integer("later"),
                row.decimal("earlierShare"),
                row.decimal("laterShare"),
                row.has("ratio") ? Optional.of(row.decimal("ratio")) : Optional.empty(),
                row.decimal("z"),
                row.values().get("significant") instanceof Boolean sure && sure);
    }

    public String earlierPercent() {
        return Percent.of(earlierShare);
    }

    public String laterPercent() {
        return Percent.of(laterShare);
    }

    /// Such as `2.4 ×`, or that there was nothing to multiply.
    public String times() {
        return ratio.map(times -> String.format(Locale.ROOT, "%.1f ×", times)).orElse("new");
    }
}
