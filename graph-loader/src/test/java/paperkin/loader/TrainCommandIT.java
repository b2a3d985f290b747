package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TrainCommandIT {

    private static final String DOCUMENT =
            """
            {"doc_id":"d","words":["We","train","BERT","on","SNLI","."],"sentences":[[0,6]],\
            "ner":[[2,3,"Method"],[4,5,"Material"]]}
            """;

    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path complete = Path.of("");
    private Path partial = Path.of("");

    @BeforeEach
    void writeGold() throws IOException {
        complete = Files.writeString(folder.resolve("complete.jsonl"), DOCUMENT.repeat(20));
        partial =
                Files.writeString(
                        folder.resolve("partial.conll"), "On\t0\tO\nMNLI\t3\tB-DATASET\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"neural", "opennlp"})
    void aModelIsWrittenAndScoredTheSameEachTime(String tagger) throws IOException {
        Path first = folder.resolve("first.bin");
        Path second = folder.resolve("second.bin");

        for (Path model : new Path[] {first, second}) {
            assertThat(
                            run(
                                    "--tagger",
                                    tagger,
                                    "--gold",
                                    complete,
                                    "--gold-format",
                                    "scirex",
                                    "--gold",
                                    partial,
                                    "--gold-format",
                                    "tdmsci",
                                    "--dev",
                                    complete,
                                    "--dev-format",
                                    "scirex",
                                    "--out",
                                    model))
                    .isZero();
        }

        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(out.toString())
                .contains(complete.toString())
                .contains(
                        "METHOD               precision 1.000 recall 1.000 F1 1.000 (20 right, 20 found, 20 expected)")
                .contains("all                  precision 1.000");
    }

    @Test
    void openNlpNeedsAFileThatLabelsAllTypes() throws IOException {
        Path tasks =
                Files.writeString(
                        folder.resolve("scier.jsonl"),
                        "{\"doc_id\":\"d\",\"sentences\":[[\"Parsing\"]],\"ner\":[[[0,0,\"Task\"]]]}");

        assertThat(
                        run(
                                "--tagger",
                                "opennlp",
                                "--gold",
                                partial,
                                "--gold-format",
                                "tdmsci",
                                "--gold",
                                tasks,
                                "--gold-format",
                                "scier",
                                "--out",
                                folder.resolve("m")))
                .isEqualTo(1);
        assertThat(err.toString())
                .startsWith(
                        "At least one file that labels all of DATASET, METHOD, METRIC, TASK was expected");
    }

    @Test
    void asIsTheLabelsOfTheCorpusAreLearnt() {
        Path model = folder.resolve("as-is.bin");

        assertThat(
                        run(
                                "--gold",
                                complete,
                                "--gold-format",
                                "scirex",
                                "--labels",
                                "as-is",
                                "--dev",
                                complete,
                                "--dev-format",
                                "scirex",
                                "--out",
                                model))
                .isZero();
        assertThat(out.toString()).contains("Material             precision 1.000");
    }

    @Test
    void aMissingFileIsOneSentence() {
        Path missing = folder.resolve("missing");

        assertThat(run("--gold", missing, "--gold-format", "scirex", "--out", folder.resolve("m")))
                .isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("The labelled file " + missing + " could not be read.");
    }

    @Test
    void wordsOfTermsAreLearntFromPapersAloneTheSameEachTime() throws IOException {
        Path papers = folder.resolve("papers.jsonl");
        try (var writer = Files.newBufferedWriter(papers)) {
            for (int i = 0; i < 30; i++) {
                writer.write(
                        "{\"id\":\"%d\",\"title\":\"Graph kernels\",\"abstract\":\"The graph kernel is fast. This gives deep insights.\"}\n"
                                .formatted(i));
            }
        }
        Path first = folder.resolve("first.tsv");
        Path second = folder.resolve("second.tsv");

        assertThat(run("--terms-from", papers, "--out", first)).isZero();
        assertThat(run("--terms-from", papers, "--out", second)).isZero();

        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(Files.readAllLines(first))
                .anyMatch(line -> line.matches("kernel\t\\d+\t.*"))
                .anyMatch(line -> line.matches("insight\t-\\d+\t.*"));
    }

    @Test
    void wordVectorsAreLearntFromPapersAndServeTheNeuralTagger() throws IOException {
        Path papers = folder.resolve("papers.jsonl");
        try (var writer = Files.newBufferedWriter(papers)) {
            for (int i = 0; i < 30; i++) {
                writer.write(
                        "{\"id\":\"%d\",\"title\":\"Graph kernels\",\"abstract\":\"We train BERT.\"}\n"
                                .formatted(i));
            }
        }
        Path vectors = folder.resolve("vectors.bin");
        Path model = folder.resolve("m");

        assertThat(run("--vectors-from", papers, "--out", vectors)).isZero();
        assertThat(
                        run(
                                "--vectors",
                                vectors,
                                "--gold",
                                complete,
                                "--gold-format",
                                "scirex",
                                "--out",
                                model))
                .isZero();
        assertThat(model).isNotEmptyFile();
    }

    @Test
    void noTaggerCannotBeTrained() {
        assertThat(
                        run(
                                "--tagger",
                                "none",
                                "--gold",
                                complete,
                                "--gold-format",
                                "scirex",
                                "--out",
                                folder.resolve("m")))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("A tagger to train was expected");
    }

    @Test
    void nothingToLearnFromIsOneSentence() {
        assertThat(run("--out", folder.resolve("m"))).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "Labelled sentences (--gold) or papers (--vectors-from, --encoder-from, --terms-from) were expected, found neither.");
    }

    @Test
    void aFileWithoutAFormatIsWrongUsage() {
        assertThat(run("--gold", complete, "--out", folder.resolve("m"))).isEqualTo(2);
    }

    private int run(Object... arguments) {
        return new CommandLine(new TrainCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((exception, commandLine, _) -> {
                    commandLine.getErr().println(exception.getMessage());
                    return 1;
                })
                .execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    }
}
