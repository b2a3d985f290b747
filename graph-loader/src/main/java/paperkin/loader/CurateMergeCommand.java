package paperkin.loader;

import java.util.List;
import paperkin.loader.curation.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `paperkin curate merge`: makes several concepts one.
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Makes several concepts one.")
final class CurateMergeCommand extends DecidingCommand {

    @Parameters(
            index = "0",
            paramLabel = "INTO",
            description = "The concept that stays: its id or a name.")
    private String into = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FROM",
            description = "Those that become it.")
    private List<String> from = List.of();

    @Override
    List<Decision> decisions(ConceptNames names) {
        return List.of(
                new Decision.Merge(names.idOfAny(into), from.stream().map(names::id).toList()));
    }
}
