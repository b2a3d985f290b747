package paperkin.loader;

import java.util.List;
import paperkin.loader.curation.Decision;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

/// `paperkin curate block`: says that something is no concept.
@Command(
        name = "block",
        mixinStandardHelpOptions = true,
        description = "Says that something is no concept.")
final class CurateBlockCommand extends DecidingCommand {

    @ArgGroup(multiplicity = "1")
    private BlockTarget target = new BlockTarget();

    @Override
    List<Decision> decisions(ConceptNames names) {
        return List.of(new Decision.Block(target.of(names::id)));
    }
}
