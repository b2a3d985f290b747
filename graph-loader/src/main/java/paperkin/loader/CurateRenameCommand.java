package paperkin.loader;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperkin curate rename`: gives a concept a name.
@Command(name = "rename", mixinStandardHelpOptions = true, description = "Gives a concept a name.")
final class CurateRenameCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CONCEPT", description = "The concept: its id or a name.")
    private String concept = "";

    @Parameters(index = "1", paramLabel = "LABEL", description = "Its name from now on.")
    private String label = "";

    @Mixin private CurateOptions options = new CurateOptions();

    @Mixin private CurationOptions curation = new CurationOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        try (CurateSession session = options.open(graph, curation)) {
            var names = new ConceptNames(session.graph());
            return CurateAnswer.decide(
                    session, options, new Decision.Rename(names.id(concept), label), command);
        }
    }
}
