package paperkin.loader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.graph.Removal;
import paperkin.loader.graph.Removal.By;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `paperkin remove`: takes out what some papers, sources or runs have brought.
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = {
            "Takes out what papers, sources or runs have brought, and what rests on nothing else.",
            "A paper that other sources speak of too stays, as these alone describe it. Give the"
                    + " options that the papers were loaded with: papers that stay are extracted"
                    + " again where their text changes."
        })
public final class RemoveCommand implements Callable<Integer> {

    @ArgGroup(exclusive = false, multiplicity = "1")
    private What what = new What();

    /// What is taken out; at least one of them.
    static final class What {
        @Option(
                names = "--paper",
                paramLabel = "ID",
                description = "All records of this paper, by its id or another one of it.")
        private List<String> papers = List.of();

        @Option(
                names = "--source",
                paramLabel = "NAME",
                description = "All records of this source: a file's name as `status` shows it.")
        private List<String> sources = List.of();

        @Option(
                names = "--run",
                paramLabel = "ID",
                description = "The records that this run wrote, as far as no later one did.")
        private List<String> runs = List.of();

        private Map<By, List<String>> names() {
            Map<By, List<String>> names = new LinkedHashMap<>();
            names.put(By.PAPER, papers);
            names.put(By.SOURCE, sources);
            names.put(By.RUN, runs);
            return names;
        }
    }

    @Option(names = "--dry-run", description = "Only say how many records would go.")
    private boolean dryRun;

    @Mixin private ExtractionOptions extraction = new ExtractionOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        try (OpenGraph open = graph.openExisting()) {
            var removal = new Removal(open.graph(), extraction.extraction());
            Set<String> records = new TreeSet<>();
            what.names().forEach((by, names) -> records.addAll(removal.records(by, names)));
            if (dryRun) {
                print(String.format(Locale.ROOT, "Records that would go: %,d.%n", records.size()));
                return 0;
            }
            try (ShownProgress progress = ShownProgress.ofStages()) {
                Removal.Report report = removal.remove(records, progress);
                print(
                        String.format(
                                Locale.ROOT,
                                "Records removed: %,d. Papers gone: %,d; left with fewer records:"
                                        + " %,d.%n",
                                report.records(),
                                report.papers(),
                                report.changed()));
            }
            return 0;
        }
    }

    private void print(String text) {
        if (command != null) {
            command.commandLine().getOut().print(text);
            command.commandLine().getOut().flush();
        }
    }
}
