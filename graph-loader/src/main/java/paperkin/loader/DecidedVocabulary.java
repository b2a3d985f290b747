package paperkin.loader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.loader.curation.Curation;

/// What decisions say of names, as a vocabulary for graphs of other papers: merges as alternative
/// labels, given names as preferred ones, and what is broader.
record DecidedVocabulary(Graph graph, Curation curation) {

    private static final CypherFile FORMS = CypherFile.load("load/curation-forms");
    private static final String HEADER = "id\tprefLabel\taltLabels\tbroader";

    /// What would end a field, or a label in it.
    private static final Pattern ENDS = Pattern.compile("[\\s|;]+");

    /// The lines of the file that `--vocabulary` reads.
    Stream<String> lines() {
        Map<String, Set<String>> broader = curation.broader();
        Set<String> ids = new TreeSet<>(curation.merged().values());
        curation.named().forEach(id -> ids.add(curation.now(id)));
        broader.forEach((id, above) -> {
            ids.add(id);
            ids.addAll(above);
        });
        return Stream.concat(
                Stream.of(HEADER),
                graph.read(FORMS, Map.of("ids", List.copyOf(ids))).stream()
                        .map(row -> line(row, broader.getOrDefault(row.text("id"), Set.of()))));
    }

    private static String line(Row row, Set<String> above) {
        String forms =
                row.texts("forms").stream()
                        .map(DecidedVocabulary::plain)
                        .distinct()
                        .collect(Collectors.joining(" | "));
        return String.join(
                "\t", row.text("id"), plain(row.text("label")), forms, String.join(" ", above));
    }

    private static String plain(String label) {
        return ENDS.matcher(label).replaceAll(" ").strip();
    }
}
