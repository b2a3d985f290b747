package paperkin.loader;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.graph.Curating;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `paperkin curate export`: decisions for graphs of other papers.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the decisions that the graph stands under, for graphs of other papers.",
            "The lines of the curation file, or with --vocabulary what they say of names, for load"
                    + " and build --vocabulary."
        })
final class CurateExportCommand implements Callable<Integer> {

    @Option(names = "--vocabulary", description = "Write a vocabulary.")
    private boolean vocabulary;

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        try (OpenGraph open = graph.openExisting()) {
            var curation = Curating.current(open.graph());
            PrintWriter out = CommandStreams.out(command);
            if (vocabulary) {
                new DecidedVocabulary(open.graph(), curation).lines().forEach(out::println);
            } else {
                out.print(curation.text());
            }
            out.flush();
            return 0;
        }
    }
}
