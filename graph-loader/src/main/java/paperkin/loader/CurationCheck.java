package paperkin.loader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import paperkin.cypher.CypherFile;
import paperkin.loader.curation.Contradictions;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.Target;
import paperkin.loader.graph.CurationDesk;

/// Finds decisions that change nothing, name what is not there or contradict each other.
record CurationCheck(CurationDesk desk) {

    private static final CypherFile KNOWN = CypherFile.load("load/concepts-known");
    private static final CypherFile RECORDS = CypherFile.load("load/records-of-paper");

    /// One sentence for each thing that is not as it should be.
    List<String> ofFile() {
        Curation curation = desk.file().read();
        List<String> sentences = new ArrayList<>();
        Set<Integer> biting = desk.curating().biting(curation);
        Set<String> known = known(curation);
        List<Decision> effective = curation.effective();
        for (int number = 0; number < effective.size(); number++) {
            int line = curation.line(number);
            List<String> missing = missing(effective.get(number), known);
            if (!missing.isEmpty()) {
                sentences.add(
                        "line %d names what is not there: %s"
                                .formatted(line, String.join(", ", missing)));
            } else if (changesPapers(effective.get(number)) && !biting.contains(line)) {
                sentences.add("line %d changes nothing".formatted(line));
            }
        }
        Contradictions.of(curation).forEach(each -> sentences.add(each.toString()));
        return sentences;
    }

    private static boolean changesPapers(Decision decision) {
        return !(decision instanceof Decision.Rename || decision instanceof Decision.Broader);
    }

    private Set<String> known(Curation curation) {
        Set<String> ids = new TreeSet<>();
        curation.effective().forEach(decision -> concepts(decision).forEach(ids::add));
        Set<String> known = new HashSet<>();
        desk.graph()
                .read(KNOWN, Map.of("ids", List.copyOf(ids)))
                .forEach(row -> known.add(row.text("id")));
        return known;
    }

    private List<String> missing(Decision decision, Set<String> known) {
        List<String> missing = new ArrayList<>();
        concepts(decision)
                .filter(id -> !known.contains(id))
                .forEach(id -> missing.add("the concept " + id));
        papers(decision)
                .filter(id -> desk.graph().read(RECORDS, Map.of("name", id)).isEmpty())
                .forEach(id -> missing.add("the paper " + id));
        return missing;
    }

    /// The concepts that must be there for a decision to make sense.
    private static Stream<String> concepts(Decision decision) {
        return switch (decision) {
            case Decision.Merge merge -> merge.from().stream();
            case Decision.Split split -> Stream.of(split.concept());
            case Decision.Rename rename -> Stream.of(rename.concept());
            case Decision.Retype retype -> Stream.of(retype.concept());
            case Decision.Block(Target.Concept(String concept)) -> Stream.of(concept);
            case Decision.Unlink unlink -> Stream.of(unlink.concept());
            case Decision.Broader broader -> Stream.of(broader.concept(), broader.of());
            case Decision.Block _, Decision.Unblock _, Decision.Link _, Decision.Reject _ ->
                    Stream.of();
        };
    }

    private static Stream<String> papers(Decision decision) {
        return switch (decision) {
            case Decision.Link link -> Stream.of(link.paper());
            case Decision.Unlink unlink -> Stream.of(unlink.paper());
            case Decision.Merge _,
                    Decision.Split _,
                    Decision.Rename _,
                    Decision.Retype _,
                    Decision.Block _,
                    Decision.Unblock _,
                    Decision.Broader _,
                    Decision.Reject _ ->
                    Stream.of();
        };
    }
}
