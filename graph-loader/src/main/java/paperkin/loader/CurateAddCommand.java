package paperkin.loader;

import java.util.List;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.DecisionLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `paperkin curate add`: decisions as they stand in the file, such as those suggested.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Takes decisions as they stand in the file, such as those that suggest shows.",
            "To turn a suggestion down put it in: {\"reject\": …}"
        })
final class CurateAddCommand extends DecidingCommand {

    @Parameters(arity = "1..*", paramLabel = "LINE", description = "A decision as JSON.")
    private List<String> lines = List.of();

    @Override
    List<Decision> decisions(ConceptNames names) {
        return lines.stream().map(CurateAddCommand::decision).toList();
    }

    private static Decision decision(String line) {
        try {
            return DecisionLine.parse(line).decision();
        } catch (IllegalArgumentException e) {
            throw new LoaderException(String.valueOf(e.getMessage()), e);
        }
    }
}
