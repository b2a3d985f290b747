package paperkin.loader;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperkin.loader.bench.KeptExtraction;
import paperkin.loader.bench.LoadBench;
import paperkin.loader.bench.LoadBench.Papers;
import paperkin.loader.bench.LoadBenchReport;
import paperkin.loader.bench.LoadBenchText;
import paperkin.loader.bench.Timing;
import paperkin.loader.bench.Work;
import paperkin.loader.graph.Extraction;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;
import paperkin.loader.speed.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Measures how long loading takes, for the page of results.
@Command(
        name = "load",
        description = {
            "Times build and load, each with its extraction and with what was extracted before,"
                    + " beside Neo4j's bare importer and beside a loader that writes edge by edge.",
            "A figure can be measured alone; --out keeps what was measured of the others."
        },
        mixinStandardHelpOptions = true)
final class BenchLoadCommand implements Callable<Integer> {

    private static final int NAIVE_SHARE = 10;
    private static final int ADDED = 1000;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Papers, as for load.")
    private List<Path> files = List.of();

    @Option(
            names = "--add",
            paramLabel = "FILE",
            description = "Further papers, of which 1,000 at a time are added.")
    private List<Path> further = List.of();

    @Option(
            names = "--papers",
            paramLabel = "N",
            description = "How many of the first records to take (default: all).")
    private long papers = Integer.MAX_VALUE;

    @Option(
            names = "--writing-papers",
            paramLabel = "N",
            defaultValue = "20000",
            description =
                    "How many of them to extract before the writing is timed alone, a tenth of them"
                            + " edge by edge (default: ${DEFAULT-VALUE}).")
    private long writingPapers;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "WORK",
            description = "What to time, of ${COMPLETION-CANDIDATES} (default: all).")
    private List<Work> only = Arrays.asList(Work.values());

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "How often to do what is short (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            required = true,
            description = "Folder for stores; what is built there stays for further papers.")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "Keep the report as JSON, too.")
    private @Nullable Path out;

    @Spec private @Nullable CommandSpec spec;

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public Integer call() {
        makeFolder();
        List<Timing> timings = new ArrayList<>();
        var options = new ExtractionOptions();
        var bench = new LoadBench(folder, options::extraction);
        if (only.contains(Work.HALF)) {
            timings.add(bench.build(Work.HALF, new Papers(files, 0, count() / 2), fresh("half")));
        }
        if (only.contains(Work.BUILD)) {
            timings.add(bench.build(Work.BUILD, all(), fresh("built")));
        }
        if (only.contains(Work.ADD)) {
            add(bench, timings);
        }
        if (only.contains(Work.LOAD)) {
            timings.add(bench.load(Work.LOAD, all(), fresh("loaded")));
        }
        if (only.stream().anyMatch(Work::isWritingAlone)) {
            writing(options.extraction(), timings);
        }
        report(new LoadBenchReport(Instant.now(), Machine.here(), timings));
        return 0;
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException unusable) {
            throw new LoaderException(
                    "The folder %s cannot be made (%s).".formatted(folder, unusable), unusable);
        }
    }

    private Papers all() {
        return new Papers(files, 0, papers);
    }

    private long count() {
        try (Corpus corpus = Corpus.open(files, Format.AUTO)) {
            return corpus.entries().limit(papers).count();
        }
    }

    private void add(LoadBench bench, List<Timing> timings) {
        if (further.isEmpty()) {
            throw new LoaderException("To add papers, --add names files of them.");
        }
        for (int round = 0; round < rounds; round++) {
            var more = new Papers(further, (long) round * ADDED, ADDED);
            timings.add(bench.load(Work.ADD, more, "built"));
        }
    }

    private void writing(Extraction extraction, List<Timing> timings) {
        var some = new Papers(files, 0, writingPapers);
        var few = new Papers(files, 0, Math.max(1, writingPapers / NAIVE_SHARE));
        try (KeptExtraction kept =
                KeptExtraction.of(some, extraction, folder.resolve("extraction"))) {
            var bench = new LoadBench(folder, () -> kept.of(extraction));
            for (int round = 0; round < rounds; round++) {
                if (only.contains(Work.WRITE_BUILD)) {
                    timings.add(bench.build(Work.WRITE_BUILD, some, fresh("written")));
                }
                if (only.contains(Work.WRITE_LOAD)) {
                    timings.add(bench.load(Work.WRITE_LOAD, some, fresh("written")));
                }
                if (only.contains(Work.WRITE_NAIVE)) {
                    timings.add(bench.naive(few, fresh("written")));
                }
            }
        }
        delete("extraction");
        delete("written");
    }

    /// A folder of that name that is not there.
    private String fresh(String name) {
        delete(name);
        return name;
    }

    private void delete(String name) {
        Path tree = folder.resolve(name);
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(tree)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        } catch (IOException left) {
            throw new LoaderException("The folder " + tree + " cannot be deleted.", left);
        }
    }

    private void report(LoadBenchReport measured) {
        LoadBenchReport report = measured;
        if (out != null) {
            report = Files.exists(out) ? measured.with(read(out)) : measured;
            write(report, out);
        }
        PrintWriter writer =
                spec == null
                        ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                        : spec.commandLine().getOut();
        writer.print(LoadBenchText.of(report));
        writer.flush();
    }

    private LoadBenchReport read(Path file) {
        try {
            return json.readValue(Files.readString(file), LoadBenchReport.class);
        } catch (IOException | JacksonException e) {
            throw new LoaderException("The timings could not be read from " + file + ".", e);
        }
    }

    private void write(LoadBenchReport report, Path file) {
        try {
            Files.writeString(file, json.writeValueAsString(report) + "\n");
        } catch (IOException e) {
            throw new LoaderException(
                    "The report could not be written to %s (%s).".formatted(file, e), e);
        }
    }
}
