package paperkin.loader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.concept.Thesaurus;
import paperkin.loader.concept.Vocabulary;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.CurationFile;
import paperkin.loader.curation.DecisionLine;
import paperkin.loader.graph.Curating;
import paperkin.loader.graph.LoadProgress;

/// An open graph, the file with the decisions on it, and what puts the one under the other.
public record CurateSession(OpenGraph open, CurationFile file, Curating curating)
        implements AutoCloseable {

    private static final CypherFile LAST_RUN = CypherFile.load("load/run-last-finished");

    static CurateSession open(GraphOptions options, CurationFile file, @Nullable Path vocabulary) {
        OpenGraph open = options.openExisting();
        try {
            var hierarchy = hierarchy(open.graph(), vocabulary);
            return new CurateSession(open, file, new Curating(open.graph(), hierarchy));
        } catch (RuntimeException unusable) {
            open.close();
            throw unusable;
        }
    }

    /// What the graph was loaded with decides which concepts are broader than others.
    private static ConceptHierarchy hierarchy(Graph graph, @Nullable Path file) {
        var vocabulary = Vocabulary.load();
        Thesaurus thesaurus = file == null ? Thesaurus.NONE : Thesaurus.read(file, vocabulary);
        String loaded =
                graph.read(LAST_RUN, Map.of()).stream()
                        .map(run -> run.text("thesaurus"))
                        .findFirst()
                        .orElse("");
        if (!loaded.equals(thesaurus.digest())) {
            throw new LoaderException(
                    loaded.isEmpty()
                            ? "The graph was loaded without a vocabulary; leave --vocabulary out."
                            : "The graph was loaded with a vocabulary; give the same --vocabulary.");
        }
        return new ConceptHierarchy(vocabulary, thesaurus);
    }

    Graph graph() {
        return open.graph();
    }

    /// Adds decisions to the file and puts the graph under it.
    Curating.Report decide(List<DecisionLine> lines, LoadProgress progress) {
        checkFile();
        return curating.run(file.append(lines), progress);
    }

    /// What decisions would change.
    Curating.Report rehearse(List<DecisionLine> lines) {
        checkFile();
        List<DecisionLine> all = new ArrayList<>(file.readIfThere().lines());
        all.addAll(lines);
        return curating.rehearse(Curation.of(all));
    }

    /// A new file would take back what others have decided in theirs.
    private void checkFile() {
        if (!file.isThere() && !Curating.current(graph()).lines().isEmpty()) {
            throw new LoaderException(
                    "There is no file %s, but the graph stands under decisions; name their file with --curation FILE."
                            .formatted(file.path()));
        }
    }

    @Override
    public void close() {
        open.close();
    }
}
