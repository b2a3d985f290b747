package paperkin.loader;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.concept.Thesaurus;
import paperkin.loader.concept.Vocabulary;
import paperkin.loader.graph.CurationDesk;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of every command that lets people decide: the file with the decisions, and what else
/// the graph was loaded with that bears on them.
public final class DeskOptions {

    private static final CypherFile LAST_RUN = CypherFile.load("load/run-last-finished");

    @Mixin private CurationOptions curation = new CurationOptions();

    @Option(
            names = "--vocabulary",
            paramLabel = "FILE",
            description = "The vocabulary that the graph was loaded with, if it was with one.")
    private @Nullable Path vocabulary;

    /// The desk of a graph.
    ///
    /// @param options where the graph is
    /// @throws LoaderException if no file is named and the graph is a server's
    public CurationDesk desk(Graph graph, GraphOptions options) {
        return new CurationDesk(graph, curation.file(options), hierarchy(graph, vocabulary));
    }

    /// The desk of a store, with the file in its folder.
    ///
    /// @throws LoaderException if the graph is a server's, or was loaded with a vocabulary
    public static CurationDesk beside(OpenGraph open) {
        Path folder = open.store().orElseThrow(CurationOptions::nowhere).folder();
        return new CurationDesk(
                open.graph(), CurationOptions.beside(folder), hierarchy(open.graph(), null));
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
}
