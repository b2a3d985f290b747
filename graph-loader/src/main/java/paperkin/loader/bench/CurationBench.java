package paperkin.loader.bench;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.loader.LoaderException;
import paperkin.loader.bench.CurationBenchReport.Step;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.DecisionLine;
import paperkin.loader.curation.Target;
import paperkin.loader.graph.Curating;
import paperkin.loader.graph.CurationReport;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.speed.Machine;
import paperkin.loader.suggestion.Suggestion;
import paperkin.loader.suggestion.Suggestions;

/// Times decisions on a graph that stands under none: what is suggested, many at once and each
/// alone. All are taken back.
public final class CurationBench {

    private static final CypherFile TOP = CypherFile.load("queries/top-concepts");
    private static final CypherFile OVERVIEW = CypherFile.load("queries/overview");

    private final Graph graph;
    private final Curating curating;
    private final LoadProgress progress;

    public CurationBench(Graph graph, Curating curating, LoadProgress progress) {
        this.graph = graph;
        this.curating = curating;
        this.progress = progress;
    }

    /// Measures.
    ///
    /// @param many how many decisions to take at once
    /// @param single how many to take alone
    public CurationBenchReport measure(int many, int single) {
        if (!Curating.current(graph).lines().isEmpty()) {
            throw new LoaderException("The graph stands under decisions; take one without any.");
        }
        long begin = System.nanoTime();
        List<Suggestion> suggestions = new Suggestions(graph).find(Curation.NONE, progress);
        double suggestSeconds = secondsSince(begin);
        List<Decision> decisions = suggestions.stream().map(Suggestion::decision).toList();
        return new CurationBenchReport(
                Instant.now(),
                Machine.here(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                graph.read(OVERVIEW, Map.of()).getFirst().integer("papers"),
                suggestSeconds,
                suggestions.size(),
                step(decisions.stream().limit(many).toList()),
                decisions.stream().limit(single).map(each -> step(List.of(each))).toList(),
                ofHub().map(each -> step(List.of(each))).toList());
    }

    private Stream<Decision> ofHub() {
        Row hub =
                graph.read(TOP, Map.of()).stream()
                        .max(Comparator.comparingLong(row -> row.integer("df")))
                        .orElseThrow();
        String id = hub.text("id");
        return Stream.of(
                new Decision.Rename(id, "Renamed"),
                new Decision.Retype(id, ConceptType.TASK),
                new Decision.Merge("merged", List.of(id)),
                new Decision.Block(new Target.Concept(id)));
    }

    private Step step(List<Decision> decisions) {
        List<DecisionLine> lines =
                decisions.stream().map(each -> new DecisionLine(each, "", "", "")).toList();
        long begin = System.nanoTime();
        CurationReport changed = curating.run(() -> Curation.of(lines), progress);
        double seconds = secondsSince(begin);
        long undo = System.nanoTime();
        curating.run(() -> Curation.NONE, progress);
        return new Step(
                lines.getFirst().toString(), lines.size(), seconds, secondsSince(undo), changed);
    }

    private static double secondsSince(long begin) {
        return Math.round((System.nanoTime() - begin) / 1e6) / 1e3;
    }
}
