package paperkin.loader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.LoaderException;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.Paper;
import paperkin.loader.corpus.PaperIdentity;
import paperkin.loader.corpus.PaperRecord;

class CorpusIT {

    private static final Path SEEDS = Path.of("../../shared/seeds");
    private static final Path CORPORA = Path.of("../../shared/corpora");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    000_5c941d5ee7f8bcef.txt, 10,  arXiv.org Machine Learning
                    001_a9f76c6caa7cf063.txt, 10,  Neural Information Processing Systems
                    002_cfd176248aa951e5.txt, 60,  ''
                    003_d08d72941eab9451.txt, 231, ''
                    """)
    void everyPaperOfARealListingIsRead(String file, int papers, String venue) throws IOException {
        Path path = existing(SEEDS.resolve(file));
        List<Entry> entries = entries(path);

        assertThat(entries).hasSize(papers).hasOnlyElementsOfType(Entry.Read.class);
        assertThat(records(entries))
                .allSatisfy(record -> assertThat(record.venue()).isEqualTo(venue))
                .allSatisfy(record -> assertThat(record.title()).hasSizeBetween(21, 168))
                .allSatisfy(record ->
                        assertThat(record.abstractText()).hasSizeGreaterThanOrEqualTo(286))
                .allSatisfy(record -> assertThat(record.title()).doesNotStartWith("Subscribe"));
        String page = Files.readString(path);
        assertThat(records(entries))
                .as("text is kept as it stands")
                .allSatisfy(
                        record -> assertThat(page).contains(record.title(), record.abstractText()));
    }

    @Test
    void theRealListingsHold307Papers() {
        List<Path> files =
                Stream.of(
                                "000_5c941d5ee7f8bcef",
                                "001_a9f76c6caa7cf063",
                                "002_cfd176248aa951e5",
                                "003_d08d72941eab9451")
                        .map(name -> existing(SEEDS.resolve(name + ".txt")))
                        .toList();
        List<PaperRecord> records = records(entries(files.toArray(Path[]::new)));
        List<Paper> papers = PaperIdentity.papers(records);

        assertThat(records).hasSize(311);
        assertThat(papers).hasSize(307);
        assertThat(papers.stream().filter(paper -> paper.records().size() == 2)).hasSize(4);
    }

    /// 32,193 lines of gzip: the count is that of its documentation.
    @Test
    void everyRecordOfARealCorpusIsRead() {
        Path file = existing(CORPORA.resolve("acl-anthology/acl_anthology_abstracts.jsonl.gz"));

        try (Corpus corpus = Corpus.open(List.of(file), Format.AUTO)) {
            assertThat(corpus.entries().filter(Entry.Read.class::isInstance).count())
                    .isEqualTo(32_193);
            assertThat(corpus.bytesRead()).isEqualTo(corpus.bytes());
        }
    }

    @Test
    void filesAreReadInOrderAndTheirDigestsKept() throws IOException {
        Path one = Files.writeString(folder.resolve("one"), "{\"title\":\"One\"}\n");
        Path two = Files.writeString(folder.resolve("two"), "{\"title\":\"Two\"}\n");

        try (Corpus corpus = Corpus.open(List.of(two, one), Format.AUTO)) {
            assertThat(records(corpus.entries().toList()))
                    .extracting(PaperRecord::id)
                    .allSatisfy(id -> assertThat(id).contains("#title-"))
                    .extracting(id -> id.substring(0, 3))
                    .containsExactly("two", "one");
            // printf '{"title":"Two"}\n' | sha256sum
            assertThat(corpus.inputs())
                    .first()
                    .hasToString(
                            "two aa7d98497c9a1165821864841c3fd92d92b446fe6347d6ede9ad82a1a3f9c8ee");
            assertThat(corpus.inputs()).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    jsonl  |                    | {"title":"Paper %d"}\\n                   |
                    jsonl  | [                  | {"title":"Paper %d"},                     | {"title":"Last"}]
                    pubmed | <PubmedArticleSet> | <PubmedArticle><Article>%d</Article></PubmedArticle> | </PubmedArticleSet>
                    bibtex |                    | @misc{key%d, title={Paper}}\\n            |
                    """)
    void theStreamIsLazy(String format, String before, String record, String after)
            throws IOException {
        Path file = folder.resolve("many");
        String records =
                IntStream.range(0, 100_000)
                        .mapToObj(i -> record.replace("\\n", "\n").formatted(i))
                        .collect(Collectors.joining());
        Files.writeString(
                file, Objects.toString(before, "") + records + Objects.toString(after, ""));

        try (Corpus corpus = Corpus.open(List.of(file), Format.named(format).orElseThrow());
                Stream<Entry> entries = corpus.entries()) {
            assertThat(entries.limit(10)).hasSize(10);
            assertThat(corpus.bytesRead()).isLessThan(corpus.bytes() / 2);
            assertThat(corpus.inputs()).isEmpty();
        }
    }

    @Test
    void aFolderIsReadInTheOrderOfPathsAndWhatNoFormatKnowsIsNamedAndPassedOver()
            throws IOException {
        Path deep = Files.createDirectories(folder.resolve("b").resolve("deep"));
        Files.writeString(folder.resolve("c.jsonl"), "{\"title\":\"Third\"}\n");
        Files.writeString(deep.resolve("x.jsonl"), "{\"title\":\"Second\"}\n");
        Files.writeString(folder.resolve("a.jsonl"), "{\"title\":\"First\"}\n");
        Files.writeString(
                folder.resolve("b").resolve("README.md"), "# Papers\n\nAll that I read.\n");
        Files.writeString(folder.resolve(".hidden.jsonl"), "{\"title\":\"Hidden\"}\n");

        assertThat(entries(folder))
                .extracting(entry ->
                        switch (entry) {
                            case Entry.Read(PaperRecord r) -> r.source() + " " + r.title();
                            case Entry.Rejected rejected -> rejected.toString();
                        })
                .containsExactly(
                        "a.jsonl First",
                        "b/README.md:1: No format begins like this file; --format says how to read"
                                + " it.",
                        "b/deep/x.jsonl Second",
                        "c.jsonl Third");
    }

    @Test
    void aMissingFileOrAnEmptyFolderStopsBeforeAnythingIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("one"), "{\"title\":\"One\"}\n");
        Path missing = folder.resolve("missing");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> Corpus.open(List.of(file, missing), Format.AUTO))
                .withMessage("A file of papers was expected at " + missing + ", found none.");
        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> Corpus.open(List.of(empty), Format.AUTO))
                .withMessage(
                        "Files of papers were expected in the folder " + empty + ", found none.");
    }

    private static Path existing(Path path) {
        assumeTrue(Files.exists(path), "Skipped: there is no " + path + ".");
        return path;
    }

    private static List<Entry> entries(Path... files) {
        try (Corpus corpus = Corpus.open(List.of(files), Format.AUTO)) {
            return corpus.entries().toList();
        }
    }

    private static List<PaperRecord> records(List<Entry> entries) {
        return entries.stream()
                .flatMap(e -> e instanceof Entry.Read read ? Stream.of(read.record()) : Stream.of())
                .toList();
    }
}
