package paperkin.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The comment lines at the top of a `.cypher` file: sentences, then `@param`, `@column` and
/// `@example` lines.
///
/// ```
/// // Papers that use any or all of the chosen concepts.
/// // @param concepts list<string> - ids of the concepts
/// // @param match string = any (any|all) - whether one or every concept is needed
/// // @param limit integer = 20 (1..200) - how many papers at most
/// // @column id string - the paper's id
/// // @example concepts=bert,squad match=all
/// ```
final class CypherHeader {

    private static final String COMMENT = "//";
    private static final Pattern PARAMETER =
            Pattern.compile(
                    "(?<name>\\w+) (?<type>\\S+)( = (?<fallback>\\S+))?( \\((?<allowed>[^)]+)\\))?"
                            + " - (?<description>.+)");
    private static final Pattern COLUMN =
            Pattern.compile("(?<name>\\w+) (?<type>\\S+) - (?<description>.+)");
    private static final Pattern RANGE = Pattern.compile("(-?\\d+)\\.\\.(-?\\d+)");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(?s)(.*?[.?!])(?:\\s+(.*))?");

    private final String name;
    private final List<String> lines;
    private final String statement;

    private CypherHeader(String name, List<String> lines, String statement) {
        this.name = name;
        this.lines = lines;
        this.statement = statement;
    }

    /// @throws GraphException.Failed naming the file and the line that cannot be read
    static CypherFile parse(String name, String text) {
        List<String> all = text.lines().toList();
        List<String> header = all.stream().takeWhile(line -> line.startsWith(COMMENT)).toList();
        String statement = String.join("\n", all.subList(header.size(), all.size())).strip();
        List<String> lines =
                header.stream().map(line -> line.substring(COMMENT.length()).strip()).toList();
        return new CypherHeader(name, lines, statement).file();
    }

    private CypherFile file() {
        Matcher prose = FIRST_SENTENCE.matcher(prose());
        if (!prose.matches()) {
            throw unreadable("a header whose first line is a sentence", prose());
        }
        if (statement.isEmpty()) {
            throw unreadable("a statement after the header", "nothing");
        }
        String description = prose.group(2);
        return new CypherFile(
                name,
                prose.group(1),
                description == null ? "" : description,
                tagged("@param").stream().map(this::parameter).toList(),
                tagged("@column").stream().map(this::column).toList(),
                tagged("@example").stream().findFirst(),
                statement);
    }

    private String prose() {
        return lines.stream()
                .takeWhile(line -> !line.startsWith("@"))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private List<String> tagged(String tag) {
        var tagged = new ArrayList<String>();
        for (String line : lines) {
            if (line.startsWith(tag + " ")) {
                tagged.add(line.substring(tag.length()).strip());
            }
        }
        return tagged;
    }

    private Parameter parameter(String line) {
        Matcher parts = PARAMETER.matcher(line);
        if (!parts.matches()) {
            throw unreadable("'@param name type [= default] [(choices)] - description'", line);
        }
        ParameterType type =
                ParameterType.named(parts.group("type"))
                        .orElseThrow(() -> unreadable("a known type", line));
        String allowed = parts.group("allowed");
        Optional<Parameter.Range> range = range(allowed);
        return new Parameter(
                parts.group("name"),
                type,
                Optional.ofNullable(parts.group("fallback")).map(CypherHeader::unquoted),
                allowed == null || range.isPresent() ? List.of() : List.of(allowed.split("\\|")),
                range,
                parts.group("description"));
    }

    private Column column(String line) {
        Matcher parts = COLUMN.matcher(line);
        if (!parts.matches()) {
            throw unreadable("'@column name type - description'", line);
        }
        return new Column(parts.group("name"), parts.group("type"), parts.group("description"));
    }

    private static Optional<Parameter.Range> range(@Nullable String allowed) {
        if (allowed == null) {
            return Optional.empty();
        }
        Matcher bounds = RANGE.matcher(allowed);
        return bounds.matches()
                ? Optional.of(
                        new Parameter.Range(
                                Long.parseLong(bounds.group(1)), Long.parseLong(bounds.group(2))))
                : Optional.empty();
    }

    /// A default of `""` is the empty text.
    private static String unquoted(String fallback) {
        return fallback.equals("\"\"") ? "" : fallback;
    }

    private GraphException unreadable(String expected, String found) {
        return new GraphException.Failed(
                "The Cypher file '%s' needs %s, but has '%s'.".formatted(name, expected, found));
    }
}
