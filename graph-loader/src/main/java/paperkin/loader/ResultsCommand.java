package paperkin.loader;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.bench.CurationBenchReport;
import paperkin.loader.bench.CurationBenchText;
import paperkin.loader.bench.LoadBenchReport;
import paperkin.loader.bench.LoadBenchText;
import paperkin.loader.bench.PageReport;
import paperkin.loader.bench.PageText;
import paperkin.loader.bench.QueryBenchReport;
import paperkin.loader.bench.QueryBenchText;
import paperkin.loader.bench.SuggestionVerdicts;
import paperkin.loader.results.Results;
import paperkin.loader.results.ResultsConfig;
import paperkin.loader.results.ResultsPage;
import paperkin.loader.speed.Machine;
import paperkin.loader.speed.SpeedReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Measures the published figures again and writes their page.
@Command(
        name = "results",
        description = {
            "Measures the published figures again and writes the results page. It fails when one has"
                    + " left its tolerance, unless the new values are to be expected from now on."
        },
        mixinStandardHelpOptions = true)
public final class ResultsCommand implements Callable<Integer> {

    @Option(
            names = "--gold",
            paramLabel = "FOLDER",
            defaultValue = "../shared/gold",
            description = "The labelled data (default: ${DEFAULT-VALUE}).")
    private Path gold = Path.of("");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            defaultValue = "docs/results.json",
            description = "The figures and what is expected of them (default: ${DEFAULT-VALUE}).")
    private Path config = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "docs/results.md",
            description =
                    "The page; speed.json, load.json, curation.json, queries.json and pages.json beside"
                            + " it become part (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("");

    @Option(names = "--slow", description = "Also measure what takes minutes.")
    private boolean slow;

    @Option(names = "--accept", description = "Expect the new values from now on.")
    private boolean accept;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Results results = Results.measure(ResultsConfig.read(config), gold, slow);
        write(new ResultsPage(results).text(machine(), benchmarks()));
        if (accept) {
            results.measured().write(config);
            return 0;
        }
        List<String> deviations = results.deviations();
        PrintWriter writer = err();
        deviations.forEach(writer::println);
        writer.flush();
        return deviations.isEmpty() ? 0 : 1;
    }

    private void write(String page) {
        try {
            Files.writeString(out, page);
        } catch (IOException e) {
            throw new LoaderException(
                    "The page could not be written to %s (%s).".formatted(out, e), e);
        }
    }

    private SequencedMap<String, String> benchmarks() {
        var benchmarks = new LinkedHashMap<String, String>();
        benchmarks.put("Speed", speed());
        benchmarks.put("Loading", loading());
        benchmarks.put("Curation", curating());
        benchmarks.put("Suggestions", suggestions());
        benchmarks.put("Queries", queries());
        benchmarks.put("Pages", pages());
        return benchmarks;
    }

    /// What the command `speed` has measured, as it prints it.
    private String speed() {
        Path speed = out.resolveSibling("speed.json");
        if (!Files.exists(speed)) {
            return "";
        }
        try {
            SpeedReport report =
                    new JsonMapper().readValue(Files.readString(speed), SpeedReport.class);
            return "```\n" + SpeedText.of(report) + "```";
        } catch (IOException | JacksonException e) {
            throw new LoaderException("The speeds could not be read from " + speed + ".", e);
        }
    }

    /// What the command `bench load` has measured, as it prints it.
    private String loading() {
        Path load = out.resolveSibling("load.json");
        if (!Files.exists(load)) {
            return "";
        }
        try {
            LoadBenchReport report =
                    new JsonMapper().readValue(Files.readString(load), LoadBenchReport.class);
            return "```\n" + LoadBenchText.of(report) + "```";
        } catch (IOException | JacksonException e) {
            throw new LoaderException("The timings could not be read from " + load + ".", e);
        }
    }

    /// What the command `bench curate` has measured, as it prints it.
    private String curating() {
        Path curation = out.resolveSibling("curation.json");
        if (!Files.exists(curation)) {
            return "";
        }
        try {
            CurationBenchReport report =
                    new JsonMapper()
                            .readValue(Files.readString(curation), CurationBenchReport.class);
            return "```\n" + CurationBenchText.of(report) + "```";
        } catch (IOException | JacksonException e) {
            throw new LoaderException("The timings could not be read from " + curation + ".", e);
        }
    }

    /// What people have found of the first suggestions.
    private String suggestions() {
        Path verdicts = out.resolveSibling("curation-suggestions.json");
        return Files.exists(verdicts) ? SuggestionVerdicts.read(verdicts).text() : "";
    }

    /// What the command `bench queries` has measured, as it prints it.
    private String queries() {
        Path queries = out.resolveSibling("queries.json");
        return Files.exists(queries)
                ? "```\n" + QueryBenchText.of(QueryBenchReport.read(queries)) + "```"
                : "";
    }

    /// What the test `PageSpeedIT` has measured.
    private String pages() {
        Path pages = out.resolveSibling("pages.json");
        return Files.exists(pages) ? "```\n" + PageText.of(PageReport.read(pages)) + "```" : "";
    }

    /// Where and when, in one line.
    private static String machine() {
        Machine machine = Machine.here();
        return String.format(
                Locale.ROOT,
                "Measured on %s: %s, %d cores, load average %.1f, %s.",
                LocalDate.now(ZoneOffset.UTC),
                machine.processor(),
                machine.cores(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                machine.java());
    }

    private PrintWriter err() {
        return spec == null
                ? new PrintWriter(System.err, true, StandardCharsets.UTF_8)
                : spec.commandLine().getErr();
    }
}
