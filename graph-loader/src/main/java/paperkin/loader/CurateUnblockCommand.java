package paperkin.loader;

import java.util.List;
import paperkin.loader.curation.Decision;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

/// `paperkin curate unblock`: takes a block back.
@Command(name = "unblock", mixinStandardHelpOptions = true, description = "Takes a block back.")
final class CurateUnblockCommand extends DecidingCommand {

    @ArgGroup(multiplicity = "1")
    private BlockTarget target = new BlockTarget();

    @Override
    List<Decision> decisions(ConceptNames names) {
        return List.of(new Decision.Unblock(target.of(names::idOfAny)));
    }
}
