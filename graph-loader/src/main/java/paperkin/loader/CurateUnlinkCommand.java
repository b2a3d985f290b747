package paperkin.loader;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperkin curate unlink`: takes a concept from a paper.
@Command(
        name = "unlink",
        mixinStandardHelpOptions = true,
        description = "Takes a concept from a paper.")
final class CurateUnlinkCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PAPER", description = "The paper: any id of it.")
    private String paper = "";

    @Parameters(index = "1", paramLabel = "CONCEPT", description = "The concept: its id or a name.")
    private String concept = "";

    @Mixin private CurateOptions options = new CurateOptions();

    @Mixin private CurationOptions curation = new CurationOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        try (CurateSession session = options.open(graph, curation)) {
            var names = new ConceptNames(session.graph());
            return CurateAnswer.decide(
                    session,
                    options,
                    new Decision.Unlink(names.paper(paper), names.id(concept)),
                    command);
        }
    }
}
