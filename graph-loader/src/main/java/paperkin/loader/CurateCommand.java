package paperkin.loader;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `paperkin curate`: decisions of people on what was found.
@Command(
        name = "curate",
        mixinStandardHelpOptions = true,
        description = {
            "Puts right what was found wrongly.",
            "Decisions stand in a file beside the store, one a line; every load and build works"
                    + " under them."
        },
        subcommands = {
            CurateApplyCommand.class,
            CurateMergeCommand.class,
            CurateSplitCommand.class,
            CurateRenameCommand.class,
            CurateRetypeCommand.class,
            CurateBlockCommand.class,
            CurateUnblockCommand.class,
            CurateLinkCommand.class,
            CurateUnlinkCommand.class,
            CurateBroaderCommand.class,
            CurateUndoCommand.class,
            CurateListCommand.class,
            CurateCheckCommand.class,
            CurateSuggestCommand.class,
            CurateAddCommand.class,
            CurateExportCommand.class
        })
public final class CurateCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new LoaderException("What is decided?");
        }
        throw new ParameterException(spec.commandLine(), "What is decided?");
    }
}
