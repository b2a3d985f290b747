package paperkin.loader;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Decision;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `paperkin curate unblock`: takes a block back.
@Command(name = "unblock", mixinStandardHelpOptions = true, description = "Takes a block back.")
final class CurateUnblockCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private BlockTarget target = new BlockTarget();

    @Mixin private CurateOptions options = new CurateOptions();

    @Mixin private CurationOptions curation = new CurationOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        try (CurateSession session = options.open(graph, curation)) {
            var names = new ConceptNames(session.graph());
            return CurateAnswer.decide(
                    session, options, new Decision.Unblock(target.of(names::idOfAny)), command);
        }
    }
}
