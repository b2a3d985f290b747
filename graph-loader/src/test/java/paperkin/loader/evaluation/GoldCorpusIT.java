package paperkin.loader.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.LoaderException;

/// The published files, where they are; numbers of sentences and documents are those of their
/// documentation.
class GoldCorpusIT {

    private static final Path GOLD = Path.of("../../shared/gold");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    scirex/dev_66docs.jsonl.gz,                 SCIREX,     , 66
                    scirex/abstract_view_dev_66docs.jsonl,      SCIREX,     , 57
                    scirex/abstract_view_train_306docs.jsonl,   SCIREX,     , 255
                    tdmsci/train.conll,                         TDMSCI, 1523,
                    heddes/Train_set.csv,                       HEDDES, 4640,
                    scierc/dev.json,                            SCIERC,     , 50
                    scierc/train.json,                          SCIERC,     , 350
                    scier/dev.jsonl,                            SCIER,   713, 10
                    """)
    void everySentenceIsRead(String file, GoldFormat format, Integer sentences, Integer documents) {
        List<GoldSentence> gold = GoldCorpus.read(existing(GOLD.resolve(file)), format);

        if (sentences != null) {
            assertThat(gold).hasSize(sentences);
        }
        if (documents != null) {
            assertThat(gold.stream().map(GoldSentence::document).distinct()).hasSize(documents);
        }
        assertThat(gold)
                .allSatisfy(sentence -> assertThat(sentence.tokens()).doesNotContain("", " "))
                .allSatisfy(sentence ->
                        assertThat(sentence.spans())
                                .allMatch(span -> span.end() <= sentence.tokens().size())
                                .extracting(GoldSpan::type)
                                .isSubsetOf(format.names(LabelScheme.OWN)));
        assertThat(gold.stream().flatMap(sentence -> sentence.spans().stream()))
                .extracting(GoldSpan::type)
                .containsAll(format.names(LabelScheme.OWN));
    }

    @Test
    void theLabelledListingsHave445ConceptsOf30Papers() {
        List<GoldPaper> papers = GoldPaper.read(existing(GOLD.resolve("listings/gold.jsonl")));

        assertThat(papers).hasSize(30);
        assertThat(papers.stream().flatMap(paper -> paper.concepts().stream())).hasSize(445);
        assertThat(
                        papers.stream()
                                .flatMap(paper -> paper.concepts().stream())
                                .filter(GoldPaper.GoldConcept::essential))
                .hasSize(234);
    }

    @Test
    void aFileInAnotherFormatIsOneSentence(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("gold"), "{\"a\":1}\n");

        for (GoldFormat format : GoldFormat.values()) {
            assertThatExceptionOfType(LoaderException.class)
                    .isThrownBy(() -> GoldCorpus.read(file, format))
                    .withMessageContaining(file.toString());
        }
        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> GoldCorpus.read(folder.resolve("no"), GoldFormat.SCIERC))
                .withMessageContaining("could not be read");
    }

    private static Path existing(Path path) {
        assumeTrue(Files.exists(path), "Skipped: there is no " + path + ".");
        return path;
    }
}
