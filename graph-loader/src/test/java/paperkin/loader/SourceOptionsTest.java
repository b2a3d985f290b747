package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.source.Format;

class SourceOptionsTest {

    @Test
    void helpListsTheFormatsOnePerLine() {
        String help = CommandLineRun.of(new ExtractCommand(), "--help").output();

        assertThat(Arrays.stream(Format.values()))
                .allSatisfy(format ->
                        assertThat(help.lines())
                                .anyMatch(line ->
                                        line.matches(
                                                "  %s +%s"
                                                        .formatted(format, format.description()))));
        assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(90));
    }

    @Test
    void aFormatThatIsNoneIsWrongUsageAndTheFormatsAreNamed() {
        CommandLineRun run =
                CommandLineRun.of(new ExtractCommand(), "--format", "docx", "papers.docx");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors())
                .startsWith(
                        "Invalid value for option '--format': expected auto, arxiv, pubmed, acl,"
                                + " openalex, semanticscholar, huggingface, csl-json, bibtex, ris,"
                                + " jsonl, csv, listing, found docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heading=name", "title"})
    void aFieldThatIsNoneIsOneSentence(String field) {
        CommandLineRun run = CommandLineRun.of(new LoadCommand(), "--field", field, "p.jsonl");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors())
                .hasLineCount(1)
                .startsWith("--field")
                .contains(field.split("=", 2)[0]);
    }
}
