package paperkin.loader.corpus;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;
import paperkin.loader.source.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The bundled landmark papers: sound in themselves, and true to the corpora where these are.
class SampleCorpusIT {

    private static final Path CORPORA = Path.of("../../shared/corpora");

    /// Where the corpora and the sample differ and the sample is right, with the reason.
    private static final Map<String, String> EXCUSED =
            Map.of(
                    "blei2003-lda",
                    "the sample has the article in JMLR, the corpora the shorter paper of 2001",
                    "bengio2003-neural-lm",
                    "the sample has the article in JMLR, the corpora the shorter paper of 2000",
                    "ganin2016-dann",
                    "the corpora cut the name of Mario Marchand short");

    private final List<JsonNode> sample = sample();
    private final Map<String, JsonNode> byId =
            sample.stream().collect(toMap(paper -> paper.get("id").asString(), paper -> paper));

    @Test
    void thereAre120PapersAndEachIsRead() throws IOException {
        byte[] bytes;
        try (InputStream in = stream()) {
            bytes = in.readAllBytes();
        }
        Reading reading = Reading.of(bytes, Format.AUTO);

        assertThat(reading.rejections()).isEmpty();
        assertThat(PaperIdentity.papers(reading.records())).hasSize(120);
        assertThat(reading.records())
                .allSatisfy(paper -> assertThat(paper.abstractText()).hasSizeGreaterThan(300))
                .allSatisfy(paper -> assertThat(paper.year().getAsInt()).isBetween(1958, 2025))
                .allSatisfy(paper -> assertThat(paper.authors()).isNotEmpty())
                .allSatisfy(paper -> assertThat(paper.venue()).isNotEmpty());
        assertThat(byId).hasSize(120);
    }

    @Test
    void everyCitationIsOfAnotherPaperOfTheSampleAndOfNoLaterOne() {
        for (JsonNode paper : sample) {
            for (JsonNode cited : paper.get("references")) {
                assertThat(byId).as("cited by " + paper.get("id")).containsKey(cited.asString());
                assertThat(cited.asString()).isNotEqualTo(paper.get("id").asString());
                assertThat(year(Objects.requireNonNull(byId.get(cited.asString()))))
                        .as(paper.get("id") + " cites " + cited)
                        .isLessThanOrEqualTo(year(paper));
            }
        }
    }

    @Test
    void titleYearAndAuthorsAgreeWithTheCorpora() {
        assumeTrue(Files.isDirectory(CORPORA), "Skipped: there is no " + CORPORA + ".");
        Map<String, List<PaperRecord>> known = corpora();
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (JsonNode paper : sample) {
            List<PaperRecord> same = known.getOrDefault(Keys.title(title(paper)), List.of());
            compared += same.isEmpty() ? 0 : 1;
            if (!same.isEmpty() && same.stream().noneMatch(r -> agrees(paper, r))) {
                differences.add(paper.get("id").asString() + " " + same);
            }
        }
        differences.removeIf(d -> EXCUSED.keySet().stream().anyMatch(d::startsWith));

        assertThat(differences).isEmpty();
        assertThat(compared).as("papers of the sample that are in the corpora").isGreaterThan(40);
    }

    private static boolean agrees(JsonNode paper, PaperRecord record) {
        List<String> authors =
                StreamSupport.stream(paper.get("authors").spliterator(), false)
                        .map(name -> Keys.author(name.asString()))
                        .toList();
        return record.year().orElse(0) == year(paper)
                && record.authors().stream().map(Keys::author).toList().equals(authors);
    }

    private Map<String, List<PaperRecord>> corpora() {
        Set<String> titles =
                sample.stream().map(paper -> Keys.title(title(paper))).collect(toSet());
        Map<String, List<PaperRecord>> known = new HashMap<>();
        try (Corpus corpus = Corpus.open(files(), Format.JSONL)) {
            corpus.entries()
                    .flatMap(e -> e instanceof Entry.Read r ? Stream.of(r.record()) : Stream.of())
                    .filter(record -> titles.contains(record.titleKey()))
                    .forEach(record ->
                            known.computeIfAbsent(record.titleKey(), _ -> new ArrayList<>())
                                    .add(record));
        }
        return known;
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(CORPORA)) {
            return files.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> sample() {
        JsonMapper json = new JsonMapper();
        try (InputStream in = stream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(json::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream() {
        return Objects.requireNonNull(
                SampleCorpusIT.class.getResourceAsStream("/paperkin/sample/landmark-papers.jsonl"));
    }

    private static String title(JsonNode paper) {
        return paper.get("title").asString();
    }

    private static int year(JsonNode paper) {
        return paper.get("year").asInt();
    }
}
