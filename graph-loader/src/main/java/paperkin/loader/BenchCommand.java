package paperkin.loader;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `paperkin bench`: measures what the page of results says of speed and size.
@Command(
        name = "bench",
        hidden = true,
        description = "Measures figures for the page of results.",
        mixinStandardHelpOptions = true,
        subcommands = {
            BenchLoadCommand.class,
            BenchGenerateCommand.class,
            BenchCurateCommand.class
        })
public final class BenchCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new LoaderException("What shall be measured?");
        }
        throw new ParameterException(spec.commandLine(), "What shall be measured?");
    }
}
