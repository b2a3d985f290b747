package paperkin.loader.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.LoaderException;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.RawText;
import paperkin.loader.source.piece.FieldNames;
import paperkin.loader.source.piece.Piece;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a file of rejected records holds; in the tables `|` stands for the end of a line.
class RejectsFileIT {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    jsonl  → {"title":"A"}|{"title":7}|{"title":"B"}|      → 2 → {"title":7}
                    jsonl  → {"title":"A"}|{"title" Ö|                       → 2 → {"title" Ö
                    csl-json → [{"title":"A"},| {"type":"book"}]             → 2 → {"type":"book"}
                    csv    → title,year|A,2020|,"20|21"|B,2022|                  → 3 → ,"20|21"
                    bibtex → @misc{a, title={A}}|@misc{b,|  year=2021}|      → 2 → @misc{b,|  year=2021}
                    bibtex → @misc{a, title={A}|@misc{b, title={B}}|         → 1 → @misc{a, title={A}
                    ris    → TY  - JOUR|AU  - Ada|ER  -|TY  - JOUR|TI  - B|ER  -| → 1 → TY  - JOUR|AU  - Ada|ER  -
                    ris    → TY  - JOUR|TI  - A|TY  - JOUR|TI  - B|ER  -|        → 1 → TY  - JOUR|TI  - A
                    acl    → <collection id='2021.x'><volume id='1'>|<paper id='1'><author/></paper>|<paper id='2'><title>B</title></paper></volume></collection> → 2 → <paper id='1'><author/></paper>
                    acl    → <collection id='2021.x'><volume id='1'>|<paper id='1'><title>A</title>|<paper id='2'><title>B</title></paper></volume></collection> → 2 → <paper id='1'><title>A</title>|
                    """)
    void aRejectedRecordIsWrittenAsItCame(String format, String file, int line, String raw)
            throws IOException {
        List<JsonNode> rejects =
                rejects(lines(file).getBytes(UTF_8), Format.named(format).orElseThrow());

        assertThat(rejects).hasSize(1);
        JsonNode reject = rejects.getFirst();
        assertThat(reject.get("source").asString()).isEqualTo("papers");
        assertThat(reject.get("line").asInt()).isEqualTo(line);
        assertThat(reject.get("reason").asString()).endsWith(".");
        assertThat(reject.get("raw").asString()).isEqualTo(lines(raw));
        assertThat(reject.has("cut")).isFalse();
    }

    private static String lines(String cell) {
        return cell.replace('|', '\n');
    }

    @Test
    void bytesThatAreNoUtf8AreWrittenInBase64() throws IOException {
        byte[] line = "{\"title\":\"Caf\u00E9\"}".getBytes(ISO_8859_1);
        JsonNode reject = rejects(line, Format.JSONL).getFirst();

        assertThat(reject.has("raw")).isFalse();
        assertThat(Base64.getDecoder().decode(reject.get("rawBase64").asString())).isEqualTo(line);
    }

    @Test
    void ofAnEndlessRecordTheBeginningIsWritten() throws IOException {
        String line = "{\"title\":\"" + "Ö".repeat(Piece.MAX_BYTES / 2) + "\"}";
        JsonNode reject = rejects(line.getBytes(UTF_8), Format.JSONL).getFirst();

        assertThat(reject.get("cut").asBoolean()).isTrue();
        assertThat(line).startsWith(reject.get("raw").asString());
        assertThat(reject.get("raw").asString().getBytes(UTF_8))
                .hasSizeBetween(RawText.MAX - 3, RawText.MAX);
    }

    @Test
    void ofAListingAllLinesOfThePaperAreWritten() throws IOException {
        String endless = "We count sheep and goats on the hills of the north. ".repeat(1200);
        String paper = "Counting Sheep at Night\n" + (endless.strip() + "\n").repeat(2);
        String page = paper + "Counting Goats at Night\n" + endless + "\n";

        List<JsonNode> rejects = rejects(page.getBytes(UTF_8), Format.LISTING);

        assertThat(rejects).hasSize(1);
        assertThat(rejects.getFirst().get("raw").asString().equals(paper.strip())).isTrue();
    }

    @Test
    void aFileThatCannotBeReadHasAReasonOnly() throws IOException {
        JsonNode reject = rejects(new byte[] {0, 1, 2, 3}, Format.AUTO).getFirst();

        assertThat(reject.get("reason").asString()).contains("binary");
        assertThat(reject.get("raw").asString()).isEmpty();
    }

    @Test
    void whatWasRejectedCanBeMendedAndRead() throws IOException {
        byte[] file = "{\"name\":\"Sheep\"}\n{\"name\":\"Goats\"}\n".getBytes(UTF_8);
        String mended =
                String.join(
                        "\n",
                        rejects(file, Format.JSONL).stream()
                                .map(reject -> reject.get("raw").asString())
                                .toList());

        assertThat(Reading.of(mended.replace("name", "title")).titles())
                .containsExactly("Sheep", "Goats");
    }

    @Test
    void theFileIsEmptyIfNothingIsRejected() throws IOException {
        assertThat(rejects("{\"title\":\"A\"}".getBytes(UTF_8), Format.JSONL)).isEmpty();
        assertThat(folder.resolve("rejects.jsonl")).isEmptyFile();
    }

    @Test
    void onlyTheFirstRecordsAreRead() throws IOException {
        Path file = Files.writeString(folder.resolve("papers"), "{\"title\":\"A\"}\nno\nno\n");
        var options =
                new ReadingOptions(Format.JSONL, FieldNames.none(), 2, Optional.of(rejectsFile()));

        List<Entry> entries;
        try (Corpus corpus = Corpus.open(List.of(file), options)) {
            entries = corpus.entries().toList();
        }

        assertThat(entries).hasSize(2);
        assertThat(rejectsFile()).content().hasLineCount(1);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidBeforeAnythingIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("papers"), "{\"title\":\"A\"}\n");
        Path nowhere = folder.resolve("no/such/folder");
        var options = new ReadingOptions(Format.JSONL, FieldNames.none(), 2, Optional.of(nowhere));

        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> Corpus.open(List.of(file), options))
                .withMessageContaining(nowhere.toString());
    }

    private List<JsonNode> rejects(byte[] content, Format format) throws IOException {
        Path file = Files.write(folder.resolve("papers"), content);
        var options =
                new ReadingOptions(
                        format, FieldNames.none(), Long.MAX_VALUE, Optional.of(rejectsFile()));
        try (Corpus corpus = Corpus.open(List.of(file), options)) {
            assertThat(corpus.entries()).isNotEmpty();
        }
        return Files.readAllLines(rejectsFile()).stream().map(JSON::readTree).toList();
    }

    private Path rejectsFile() {
        return folder.resolve("rejects.jsonl");
    }
}
