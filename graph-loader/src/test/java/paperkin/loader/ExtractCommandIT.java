package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandIT {

    private static final String PAPER =
            "{\"title\":\"Attention for Δν: ImageNet\",\"year\":2017,\"abstract\":\"We train a"
                    + " convolutional neural network (CNN) on ImageNet. The CNN learns θ.\"}\n";

    @TempDir Path folder;
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"neural", "opennlp", "none"})
    void eachPaperIsOneObjectWithItsMentions(String tagger) throws IOException {
        Path file = Files.writeString(folder.resolve("papers.jsonl"), PAPER);
        Path out = folder.resolve("out.jsonl");

        assertThat(run(file, "--out", out, "--tagger", tagger)).isZero();

        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(1);
        JsonNode paper = new JsonMapper().readTree(lines.getFirst());
        assertThat(paper.propertyNames())
                .containsExactly("id", "title", "abstract", "year", "sources", "mentions");
        assertThat(paper.get("title").asString()).isEqualTo("Attention for Δν: ImageNet");
        assertThat(paper.get("year").asInt()).isEqualTo(2017);
        assertThat(paper.get("sources").toString()).isEqualTo("[\"papers.jsonl\"]");
        assertThat(paper.get("mentions")).isNotEmpty();
        paper.get("mentions").forEach(mention -> checkMention(paper, mention));
    }

    @Test
    void papersKeepTheOrderOfTheInputAndComeOnce() throws IOException {
        String lines =
                IntStream.range(0, 300)
                        .mapToObj("{\"id\":\"p%d\",\"title\":\"Paper number %<d\"}"::formatted)
                        .collect(Collectors.joining("\n"));
        Path one = Files.writeString(folder.resolve("one.jsonl"), lines);
        Path two = Files.writeString(folder.resolve("two.jsonl"), lines + "\n" + PAPER + "{\n");
        Path out = folder.resolve("out.jsonl");

        assertThat(run(one, two, "--out", out, "--tagger", "none")).isZero();

        JsonMapper json = new JsonMapper();
        assertThat(Files.readAllLines(out))
                .hasSize(301)
                .first()
                .extracting(line -> json.readTree(line).get("id").asString())
                .isEqualTo("p0");
        assertThat(Files.readAllLines(out).subList(0, 300))
                .extracting(line -> json.readTree(line).get("id").asString())
                .isEqualTo(IntStream.range(0, 300).mapToObj("p%d"::formatted).toList());
        assertThat(err.toString())
                .contains("Rejected two.jsonl:302: The record is not valid JSON or breaks off.")
                .contains("602 records read: 301 papers, 300 further records of them, 1 rejected;");
    }

    @Test
    void aYearThatIsNotKnownIsNull() throws IOException {
        Path file = Files.writeString(folder.resolve("papers.jsonl"), "{\"title\":\"T\"}");
        Path out = folder.resolve("out.jsonl");
        run(file, "--out", out, "--tagger", "none");

        assertThat(Files.readString(out)).contains("\"year\":null,").endsWith("}\n");
    }

    @Test
    void aFileWithoutAPaperIsAFailureThatSaysWhy() throws IOException {
        Path file = Files.createFile(folder.resolve("empty"));

        assertThat(run(file, "--out", folder.resolve("out"), "--tagger", "none")).isEqualTo(1);
        assertThat(err.toString()).contains("Rejected empty:1: The file is empty.");
    }

    @Test
    void anInputIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("papers.jsonl"), PAPER);

        assertThat(run(file, "--out", file)).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "The result would overwrite " + file + ", which is read.");
        assertThat(file).hasContent(PAPER);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("papers.jsonl"), PAPER);
        Path out = folder.resolve("missing/out");

        assertThat(run(file, "--out", out)).isEqualTo(1);
        assertThat(err.toString())
                .hasLineCount(1)
                .startsWith("The result could not be written to " + out);
    }

    private static void checkMention(JsonNode paper, JsonNode mention) {
        assertThat(mention.propertyNames())
                .containsExactly(
                        "field",
                        "start",
                        "end",
                        "surface",
                        "type",
                        "confidence",
                        "concept",
                        "label",
                        "rule",
                        "sentence",
                        "sentenceStart");
        String text = paper.get(mention.get("field").asString()).asString();
        int start = mention.get("start").asInt();
        int sentenceStart = mention.get("sentenceStart").asInt();
        String sentence = mention.get("sentence").asString();
        assertThat(text.substring(start, mention.get("end").asInt()))
                .isEqualTo(mention.get("surface").asString());
        assertThat(text.substring(sentenceStart, sentenceStart + sentence.length()))
                .isEqualTo(sentence);
    }

    private int run(Object... arguments) {
        return new CommandLine(new ExtractCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((exception, commandLine, _) -> {
                    commandLine.getErr().println(exception.getMessage());
                    return 1;
                })
                .execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    }
}
