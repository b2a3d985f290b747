package paperkin.loader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;

/// The bulk files of Semantic Scholar, of which several make a paper.
class ScholarFilesIT {

    @TempDir Path folder;

    @Test
    void aPaperGetsItsAbstractAndWhatItCitesFromOtherFiles() throws IOException {
        write(
                "abstracts",
                """
                {"corpusid":2,"openaccessinfo":{"status":null},"abstract":"We count goats &amp; more."}
                {"corpusid":1,"openaccessinfo":null,"abstract":"We count sheep."}
                """);
        write(
                "citations",
                """
                {"citationid":1,"citingcorpusid":2,"citedcorpusid":1,"isinfluential":true}
                {"citationid":2,"citingcorpusid":2,"citedcorpusid":null}
                {"citationid":3,"citingcorpusid":2,"citedcorpusid":7}
                """);
        write(
                "papers",
                """
                {"corpusid":1,"externalids":null,"title":"Sheep"}
                {"corpusid":2,"externalids":null,"title":"Goats"}
                {"corpusid":3,"externalids":null,"title":"Neither"}
                """);

        assertThat(read())
                .extracting(ScholarFilesIT::inShort)
                .containsExactlyInAnyOrder(
                        "papers:1 Sheep | We count sheep. | []",
                        "papers:2 Goats | We count goats & more. | [CorpusId:1, CorpusId:7]",
                        "papers:3 Neither |  | []");
    }

    @Test
    void aBadLineIsRejectedAndLinesWithoutAPaperAreCounted() throws IOException {
        write(
                "abstracts",
                """
                {"corpusid":1,"openaccessinfo":null,"abstract":"A"}
                {"corpusid":"one","openaccessinfo":null,"abstract":"A"}
                {"corpusid":1,
                {"corpusid":8,"openaccessinfo":null,"abstract":"A"}
                {"corpusid":9,"openaccessinfo":null,"abstract":"A"}
                """);
        write(
                "papers",
                """
                {"corpusid":1,"externalids":null,"title":"Sheep"}
                {"corpusid":1,"externalids":null,"title":["Sheep"]}
                """);

        assertThat(read())
                .extracting(ScholarFilesIT::inShort)
                .containsExactlyInAnyOrder(
                        "papers:1 Sheep | A | []",
                        "papers:2: \"title\" is a string, found a list.",
                        "abstracts:2: \"corpusid\" is the number of a paper, found a string.",
                        "abstracts:3: The record is not valid JSON or breaks off.",
                        "abstracts:1: 2 lines speak of papers that are in none of the files.");
    }

    @Test
    void whatDoesNotFitIntoMemoryIsOnDiskAndGoneInTheEnd() throws IOException {
        String text = "We count and count. ".repeat(100);
        Files.write(
                folder.resolve("abstracts"),
                IntStream.range(0, 30_000)
                        .mapToObj(
                                ("{\"corpusid\":%d,\"openaccessinfo\":null,\"abstract\":\""
                                                + text
                                                + "\"}")
                                        ::formatted)
                        .toList());
        Files.write(
                folder.resolve("papers"),
                IntStream.range(0, 30_000)
                        .mapToObj("{\"corpusid\":%d,\"title\":\"Paper\"}"::formatted)
                        .toList());
        long shelves = shelves();

        assertThat(read().stream().filter(entry -> inShort(entry).contains(text.strip())).count())
                .isEqualTo(30_000);
        assertThat(shelves()).isEqualTo(shelves);
    }

    private void write(String name, String lines) throws IOException {
        Files.writeString(folder.resolve(name), lines);
    }

    private List<Entry> read() {
        try (Corpus corpus = Corpus.open(List.of(folder), Format.AUTO)) {
            return corpus.entries().toList();
        }
    }

    private static long shelves() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("paperkin-shelf"))
                    .count();
        }
    }

    private static String inShort(Entry entry) {
        return switch (entry) {
            case Entry.Read(PaperRecord r) ->
                    "%s:%d %s | %s | %s"
                            .formatted(
                                    r.source(),
                                    r.line(),
                                    r.title(),
                                    r.abstractText(),
                                    r.references());
            case Entry.Rejected rejected -> rejected.toString();
        };
    }
}
