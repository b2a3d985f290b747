package paperkin.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paperkin.cypher.gate.Language;

/// The tables of free queries among the test's resources: a query a line, after its language and
/// what else the table says of it.
final class QueryTable {

    private static final Pattern REPEATED = Pattern.compile("‹(\\d+)×([^›]*)›");

    private QueryTable() {}

    /// @param said what stands between the language and the query; "" if nothing does
    record Line(Language language, String said, String query) {

        FreeQuery asked() {
            return new FreeQuery(query, Map.of(), language);
        }

        @Override
        public String toString() {
            String start = query.length() > 100 ? query.substring(0, 100) + "…" : query;
            return language + ": " + start;
        }
    }

    static List<Line> attacks() {
        return lines("attacks", 3).toList();
    }

    static List<Line> legitimate() {
        return lines("legitimate", 2).toList();
    }

    private static Stream<Line> lines(String table, int columns) {
        return text(table)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", columns))
                .flatMap(QueryTable::lines);
    }

    private static Stream<Line> lines(String[] cells) {
        String said = cells.length > 2 ? cells[1] : "";
        String query = expanded(cells[cells.length - 1]);
        return cells[0].equals("both")
                ? Arrays.stream(Language.values()).map(language -> new Line(language, said, query))
                : Stream.of(new Line(Language.of(cells[0]).orElseThrow(), said, query));
    }

    private static String expanded(String query) {
        return REPEATED.matcher(query).replaceAll(QueryTable::repeated).replace("⏎", "\n");
    }

    private static String repeated(MatchResult found) {
        String text =
                IntStream.rangeClosed(1, Integer.parseInt(found.group(1)))
                        .mapToObj(time -> found.group(2).replace("№", String.valueOf(time)))
                        .collect(Collectors.joining());
        return Matcher.quoteReplacement(text);
    }

    private static String text(String table) {
        String path = "/free/" + table + ".txt";
        try (InputStream stream =
                Objects.requireNonNull(QueryTable.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
