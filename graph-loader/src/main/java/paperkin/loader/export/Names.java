package paperkin.loader.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.Row;

/// What in an answer may name papers and concepts: nodes, relationships, and texts that may be ids.
/// Ids of concepts are common words, so they count only where a column, a key or a parameter says
/// that ids stand there.
///
/// @param papers texts that may be ids of papers
/// @param concepts texts that may be ids of concepts
/// @param nodes element ids
/// @param relationships element ids
/// @param ties pairs of concepts, each with what is known of it
record Names(
        Set<String> papers,
        Set<String> concepts,
        Set<String> nodes,
        Set<String> relationships,
        List<Row> ties) {

    private static final Pattern OF_IDS =
            Pattern.compile("(?i:.*\\b(ids?|concepts?|source|target)\\W*)|.*Ids?");

    /// Longer than any id.
    private static final int TOO_LONG = 1_000;

    private static final Set<String> NODE = Set.of("elementId", "labels", "properties");
    private static final Set<String> RELATIONSHIP =
            Set.of("elementId", "type", "startElementId", "endElementId", "properties");

    private Names() {
        this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
    }

    /// The names in the rows of an answer.
    static Names in(AnswerRows answer) {
        var names = new Names();
        answer.rows().forEach(row -> names.add("", row.values()));
        return names;
    }

    /// These names, and those in what was asked.
    Names and(Map<String, Object> asked) {
        add("", asked);
        return this;
    }

    private void add(String key, @Nullable Object value) {
        switch (value) {
            case String text when text.length() <= TOO_LONG -> {
                papers.add(text);
                if (OF_IDS.matcher(key).matches()) {
                    concepts.add(text);
                }
            }
            case List<?> items -> items.forEach(item -> add(key, item));
            case Map<?, ?> map when map.keySet().equals(NODE) -> nodes.add(elementId(map));
            case Map<?, ?> map when map.keySet().equals(RELATIONSHIP) ->
                    relationships.add(elementId(map));
            case Map<?, ?> map -> addAll(map);
            case null, default -> {}
        }
    }

    private void addAll(Map<?, ?> map) {
        if (map.get("source") instanceof String && map.get("target") instanceof String) {
            var tie = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((name, item) -> tie.put(String.valueOf(name), item));
            ties.add(new Row(tie));
        }
        map.forEach((name, item) -> add(String.valueOf(name), item));
    }

    private static String elementId(Map<?, ?> entity) {
        return String.valueOf(entity.get("elementId"));
    }
}
