package paperkin.loader.graph;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a load has done. The records read are all accounted for: as many as the papers new, updated
/// and unchanged, the records merged into one of these, and those rejected.
///
/// @param read records read, rejected ones included
/// @param added papers that were not in the graph
/// @param updated papers whose fields, records or extraction have changed
/// @param unchanged papers that stand in the graph as they are
/// @param merged records of a paper that another record of this load speaks of too
/// @param foreign papers whose abstract is not in English, loaded without concepts; counted among
///   those above
/// @param rejected records that could not be read
/// @param rejections the first of these, each with file, line and reason
/// @param mentions mentions written
/// @param concepts concepts that papers written have
/// @param edges edges written between papers and concepts
/// @param duration from the first record to the last derived value
public record LoadReport(
        long read,
        long added,
        long updated,
        long unchanged,
        long merged,
        long foreign,
        long rejected,
        List<String> rejections,
        long mentions,
        long concepts,
        long edges,
        Duration duration) {

    /// How many rejections are shown.
    static final int SHOWN_REJECTIONS = 20;

    public LoadReport {
        rejections = List.copyOf(rejections);
        if (read != added + updated + unchanged + merged + rejected) {
            throw new IllegalArgumentException(
                    "%d records read are not %d new, %d updated, %d unchanged papers, %d merged and %d rejected records."
                            .formatted(read, added, updated, unchanged, merged, rejected));
        }
    }

    /// Papers that this load speaks of.
    public long papers() {
        return added + updated + unchanged;
    }

    public double seconds() {
        return duration.toMillis() / 1000.0;
    }

    public double papersPerSecond() {
        return duration.isZero() ? 0 : papers() / (duration.toNanos() / 1e9);
    }

    /// The report for people, with a line per fact.
    public String text() {
        var text = new StringBuilder();
        text.append(line("records read", read));
        text.append(line("papers new", added));
        text.append(line("papers updated", updated));
        text.append(line("papers unchanged", unchanged));
        text.append(line("merged into another", merged));
        text.append(line("not in English", foreign));
        text.append(line("rejected", rejected));
        rejections.forEach(rejection -> text.append("    ").append(rejection).append('\n'));
        if (rejected > rejections.size()) {
            text.append("    … and ").append(rejected - rejections.size()).append(" more\n");
        }
        text.append(line("mentions", mentions));
        text.append(line("concepts", concepts));
        text.append(line("edges", edges));
        return text.append(
                        String.format(
                                Locale.ROOT,
                                "%.1f s, %.0f papers/s%n",
                                seconds(),
                                papersPerSecond()))
                .toString();
    }

    /// The numbers by name, without the list of rejections.
    public Map<String, Object> numbers() {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("read", read);
        numbers.put("new", added);
        numbers.put("updated", updated);
        numbers.put("unchanged", unchanged);
        numbers.put("merged", merged);
        numbers.put("notInEnglish", foreign);
        numbers.put("rejected", rejected);
        numbers.put("mentions", mentions);
        numbers.put("concepts", concepts);
        numbers.put("edges", edges);
        numbers.put("seconds", seconds());
        numbers.put("papersPerSecond", papersPerSecond());
        return Collections.unmodifiableMap(numbers);
    }

    private static String line(String name, long number) {
        return String.format(Locale.ROOT, "%-20s %,10d%n", name, number);
    }
}
