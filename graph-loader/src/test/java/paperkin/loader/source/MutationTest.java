package paperkin.loader.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import paperkin.loader.corpus.Entry;
import paperkin.loader.source.piece.FieldNames;

/// Files with flipped bits, cut off, with pieces taken out or twice, read by their format's name
/// and by their content: records and counted rejections come of it, never an exception, and what
/// stands behind the damage is read where the format allows it.
class MutationTest {

    private static final int MUTANTS = 2_000;
    private static final long SEED = 20_211_102;

    private static final Map<Format, String> FILES =
            Map.ofEntries(
                    Map.entry(
                            Format.ARXIV,
                            repeat(
                                    """
                                    {"id":"2101.0000N","title":"Sheep N","categories":"cs.CV","abstract":"  We count\\n\\\\'em.","versions":[{"version":"v1","created":"Sat, 2 Jan 2021 19:18:42 GMT"}],"authors_parsed":[["Example","Ada",""]]}
                                    """)),
                    Map.entry(
                            Format.OPENALEX,
                            repeat(
                                    """
                                    {"id":"https://openalex.org/WN","title":"Sheep N","authorships":[{"author":{"display_name":"Ada"}}],"abstract_inverted_index":{"We":[0],"count":[1]},"referenced_works":["https://openalex.org/W9"],"primary_location":{"source":null}}
                                    """)),
                    Map.entry(
                            Format.SEMANTIC_SCHOLAR,
                            repeat(
                                    """
                                    {"corpusid":N,"title":"Sheep N","externalids":{"DOI":"10.1000/N"},"authors":[{"name":"Ada"}],"year":2021}
                                    """)),
                    Map.entry(
                            Format.HUGGING_FACE,
                            repeat(
                                    """
                                    {"paper":{"id":"2101.0000N","title":"Sheep N","summary":"We count.","publishedAt":"2021-01-02T17:57:34.000Z","authors":[{"name":"Ada"}]},"title":"Sheep N","upvotes":1}
                                    """)),
                    Map.entry(
                            Format.CSL_JSON,
                            "["
                                    + repeat(
                                            """
                                            {"type":"book","title":"Sheep N","author":[{"family":"Example"}],"issued":{"date-parts":[[2021,1]]}},
                                            """)
                                    + "{\"type\":\"book\",\"title\":\"Last\"}]"),
                    Map.entry(
                            Format.JSONL,
                            repeat(
                                    """
                                    {"id":"N","title":"Sheep N","abstract":"We count.","authors":["Ada"],"year":2021}
                                    """)),
                    Map.entry(
                            Format.PUBMED,
                            "<!DOCTYPE PubmedArticleSet><PubmedArticleSet>\n"
                                    + repeat(
                                            """
                                            <PubmedArticle><MedlineCitation><PMID>N</PMID><Article><ArticleTitle>Sheep <i>N</i> &amp; more</ArticleTitle><!-- no --><Abstract><AbstractText Label="A">We.</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>
                                            """)
                                    + "</PubmedArticleSet>"),
                    Map.entry(
                            Format.ACL,
                            "<collection id='2021.x'><volume id='1'><meta><year>2021</year></meta>\n"
                                    + repeat(
                                            """
                                            <paper id="N"><title>Sheep <fixed-case>N</fixed-case></title><author><first>A</first><last>B</last></author></paper>
                                            """)
                                    + "</volume></collection>"),
                    Map.entry(
                            Format.BIBTEX,
                            repeat(
                                    """
                                    @article{keyN, title = {{S}heep N \\"{o}}, author = {Example, Ada and Bo Sample}, month = jan # " 1",
                                      year = 2021, abstract = "We {count}."}
                                    """)),
                    Map.entry(
                            Format.RIS,
                            repeat(
                                    """
                                    TY  - JOUR
                                    TI  - Sheep N
                                    AU  - Example, Ada
                                    ER  -\s
                                    """)),
                    Map.entry(
                            Format.CSV,
                            "id,title,authors,abstract\n"
                                    + repeat(
                                            """
                                            N,Sheep N,"Example, Ada; Bo","We ""count""
                                            lines."
                                            """)),
                    Map.entry(
                            Format.LISTING,
                            "<html><body>"
                                    + repeat(
                                            "<h3><a href='https://huggingface.co/papers/2101.0000N'>Sheep and Goats N</a></h3><p>We count. "
                                                    + "They are many, and nobody knows how many. "
                                                            .repeat(8)
                                                    + "</p>\n")
                                    + "</body></html>"));

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "AUTO")
    void damageEndsInCountedRejections(Format format) {
        byte[] file = FILES.getOrDefault(format, "").getBytes(UTF_8);
        long[] counts = new long[2];
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> {
                    for (int i = 0; i < MUTANTS; i++) {
                        Format how = i % 4 == 0 ? Format.AUTO : format;
                        count(read(mutant(file), how), counts);
                    }
                });

        assertThat(read(file, Format.AUTO).rejections()).as("the file itself").isEmpty();
        assertThat(counts[0]).as("records read").isGreaterThan(MUTANTS * 4L);
        assertThat(counts[1]).as("rejections").isGreaterThan(MUTANTS / 10);
    }

    /// Neither a byte-order mark nor carriage returns nor how it is packed.
    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "AUTO")
    void whatProgramsDoToFilesChangesNothing(Format format) throws IOException {
        String file = FILES.getOrDefault(format, "");
        List<String> titles = read(file.getBytes(UTF_8), Format.AUTO).titles();
        byte[] dressed = ("\uFEFF" + file.replace("\n", "\r\n")).getBytes(UTF_8);

        assertThat(titles).hasSizeGreaterThanOrEqualTo(10);
        assertThat(read(dressed, Format.AUTO)).extracting(Reading::titles).isEqualTo(titles);
        assertThat(read(dressed, Format.AUTO).rejections()).isEmpty();
        assertThat(read(Zstd.compress(dressed), format).titles()).isEqualTo(titles);
        assertThat(read(gzip(dressed), format).titles()).isEqualTo(titles);
    }

    @Test
    void everyFormatIsHere() {
        assertThat(Stream.concat(Stream.of(Format.AUTO), FILES.keySet().stream()))
                .containsExactlyInAnyOrder(Format.values());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static Reading read(byte[] file, Format format) {
        return Reading.of("papers", file, new ReadingOptions(format, FieldNames.none()));
    }

    private static void count(Reading reading, long[] counts) {
        assertThat(reading.entries()).as("a file never ends in silence").isNotEmpty();
        for (Entry entry : reading.entries()) {
            counts[entry instanceof Entry.Read ? 0 : 1]++;
        }
    }

    private byte[] mutant(byte[] file) {
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(file, random.nextInt(file.length));
            case 1 -> joined(file, random.nextInt(file.length), random.nextInt(file.length));
            default -> flipped(file.clone());
        };
    }

    private byte[] flipped(byte[] bytes) {
        for (int flips = 1 + random.nextInt(5); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /// The file up to one place, and again from another one: a part is missing or there twice.
    private static byte[] joined(byte[] bytes, int end, int start) {
        byte[] result = Arrays.copyOf(bytes, end + bytes.length - start);
        System.arraycopy(bytes, start, result, end, bytes.length - start);
        return result;
    }

    /// Ten records like this one; `N` stands for their number.
    private static String repeat(String record) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append(record.replace("N", String.valueOf(i)));
        }
        return text.toString();
    }
}
