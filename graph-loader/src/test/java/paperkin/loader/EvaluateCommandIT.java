package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandIT {

    @TempDir Path folder;

    @Test
    void labelledSentencesAreScoredByTypeAndPredictionsWritten() throws IOException {
        Path gold = sentences();
        Path predictions = folder.resolve("predictions.jsonl");

        CommandLineRun run =
                run("--gold", gold, "--gold-format", "scirex", "--predictions", predictions);

        assertThat(run.code()).isZero();
        assertThat(run.output()).contains("1 sentences of 1 documents", "METHOD", "all", "untyped");
        JsonNode first = new JsonMapper().readTree(Files.readAllLines(predictions).getFirst());
        assertThat(first.propertyNames())
                .containsExactly("doc", "sentence", "start", "end", "type");
    }

    @Test
    void asJsonTheSameFiguresHaveNames() throws IOException {
        CommandLineRun run = run("--gold", sentences(), "--gold-format", "scirex", "--json");

        JsonNode result = new JsonMapper().readTree(run.output());
        assertThat(result.at("/exact/all/f1").isNumber()).isTrue();
        assertThat(result.at("/overlapping/METHOD/precision").isNumber()).isTrue();
        assertThat(result.has("predictions")).isFalse();
    }

    @Test
    void papersAreScoredByTheirNodes() throws IOException {
        Path gold =
                write(
                        """
                        {"title":"BERT on SQuAD","abstract":"We use BERT.","source_file":"f","concepts":[{"name":"BERT","type":"METHOD","essential":true,"aliases":["BERT"]}],"wrong":[]}
                        """);
        Path predictions = folder.resolve("nodes.jsonl");

        CommandLineRun run =
                run(
                        "--gold",
                        gold,
                        "--gold-format",
                        "listings",
                        "--tagger",
                        "none",
                        "--predictions",
                        predictions);

        assertThat(run.code()).isZero();
        assertThat(run.output()).contains("recall               1.000 (1 of 1) [1.000, 1.000]");
        assertThat(Files.readAllLines(predictions))
                .anyMatch(line ->
                        line.startsWith("{\"title\":\"BERT on SQuAD\",\"type\":\"METHOD\","));
    }

    @Test
    void textsAreScoredByTheirAcronyms() throws IOException {
        Path gold =
                write(
                        """
                        [{"ID":"7","text":"A Markov random field (MRF).","acronyms":[[23,26]],"long-forms":[[2,21]]}]
                        """);

        CommandLineRun run = run("--gold", gold, "--gold-format", "acronyms");

        assertThat(run.output()).contains("macro F1 1.000").contains("Plain Schwartz-Hearst");
    }

    @Test
    void relatedPapersAreScoredAgainstTheWordsTheyShare() throws IOException {
        Path gold = write("a\tb\tn_cociting\na\tb\t3\n");
        Files.writeString(
                folder.resolve("papers.jsonl"),
                """
                {"id":"a","title":"BERT","abstract":"We train BERT."}
                {"id":"b","title":"BERT","abstract":"We probe BERT."}
                """);

        CommandLineRun run = run("--gold", gold, "--gold-format", "cocitation", "--tagger", "none");

        assertThat(run.output())
                .contains("relatedness          1.0000", "BM25                 1.0000");
    }

    @Test
    void whatCannotBeScoredIsOneSentence() throws IOException {
        assertThat(run("--gold", folder.resolve("no"), "--gold-format", "listings"))
                .isEqualTo(
                        new CommandLineRun(
                                1,
                                "",
                                "The labelled file %s could not be read.\n"
                                        .formatted(folder.resolve("no"))));
        assertThat(run("--gold", sentences(), "--gold-format", "scirex", "--tagger", "none"))
                .extracting(CommandLineRun::code, CommandLineRun::errors)
                .containsExactly(1, "Labelled sentences need a tagger, found none.\n");
        assertThat(run("--gold", sentences(), "--gold-format", "scirex", "--types", "CONCEPT"))
                .extracting(CommandLineRun::code, CommandLineRun::errors)
                .containsExactly(
                        1,
                        "One of the types METHOD, TASK, METRIC, DATASET was expected, found CONCEPT.\n");
        assertThat(run("--gold", write("{}"), "--gold-format", "acronyms").errors())
                .contains("does not hold texts with acronyms");
        Path model = write("no model");
        assertThat(run("--gold", sentences(), "--gold-format", "scirex", "--model", model))
                .extracting(CommandLineRun::code, CommandLineRun::errors)
                .containsExactly(1, "The tagger %s cannot be read.\n".formatted(model));
    }

    @Test
    void aFileThatIsNoNameFinderIsOneSentence() throws IOException {
        Path model = write("no model");

        assertThat(
                        run(
                                "--gold",
                                sentences(),
                                "--gold-format",
                                "scirex",
                                "--tagger",
                                "opennlp",
                                "--model",
                                model))
                .extracting(CommandLineRun::code, CommandLineRun::errors)
                .containsExactly(
                        1, "An OpenNLP name finder model was expected in %s.\n".formatted(model));
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        assertThat(run("--gold", "x", "--gold-format", "conll").code()).isEqualTo(2);
    }

    private Path sentences() throws IOException {
        return Files.writeString(
                folder.resolve("sentences.jsonl"),
                """
                {"doc_id":"d","words":["We","train","BERT","on","ImageNet","."],"sentences":[[0,6]],"ner":[[2,3,"Method"],[4,5,"Material"]]}
                """);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("gold"), text);
    }

    private static CommandLineRun run(Object... arguments) {
        return CommandLineRun.of(
                new EvaluateCommand(),
                Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    }
}
