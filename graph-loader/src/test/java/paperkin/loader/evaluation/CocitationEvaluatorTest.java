package paperkin.loader.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.LoaderException;

class CocitationEvaluatorTest {

    @TempDir Path folder;

    @Test
    void theGainIsTheCountDiscountedByTheLogarithmOfTheRank() {
        Map<String, Integer> gains = Map.of("a", 3, "b", 1);
        double best = 3 + 1 / (Math.log(3) / Math.log(2));

        assertThat(CocitationEvaluator.ndcg(List.of("a", "b"), gains)).isEqualTo(1);
        assertThat(CocitationEvaluator.ndcg(List.of("x", "a"), gains))
                .isEqualTo(3 / (Math.log(3) / Math.log(2)) / best, within(1e-9));
        assertThat(CocitationEvaluator.ndcg(List.of(), gains)).isZero();
    }

    @Test
    void whatStandsBehindTheTenthCountsForNothing() {
        List<String> ranking = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a");

        assertThat(CocitationEvaluator.ndcg(ranking, Map.of("a", 1))).isZero();
    }

    @Test
    void pairsCountForBothPapersAndPapersAreReadFromTheSameFolder() throws IOException {
        write("a\tb\t2\n");
        CocitationGold gold = CocitationGold.read(folder.resolve("pairs.tsv"));

        assertThat(gold.cociting()).isEqualTo(Map.of("a", Map.of("b", 2), "b", Map.of("a", 2)));
        assertThat(gold.papers()).containsOnlyKeys("a", "b", "c");
    }

    @Test
    void aFolderStandsForItsOnlyTable() throws IOException {
        write("a\tb\t2\n");
        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> CocitationGold.read(folder))
                .withMessageContaining("One table cocitation*.tsv was expected");

        Files.move(folder.resolve("pairs.tsv"), folder.resolve("cocitation_dev.tsv"));
        assertThat(CocitationGold.read(folder).cociting()).containsOnlyKeys("a", "b");
    }

    @Test
    void wordsRankThePapersThatShareThem() throws IOException {
        write("a\tb\t2\n");
        CocitationGold gold = CocitationGold.read(folder.resolve("pairs.tsv"));

        try (WordIndex index = WordIndex.of(gold.papers().values())) {
            assertThat(index.ranking("a", Set.of("a", "b", "c"), 10)).containsExactly("c");
            assertThat(index.ranking("a", Set.of("a", "b"), 10)).isEmpty();
        }
    }

    @Test
    void everyPaperOfAPairMustBeThere() throws IOException {
        write("a\tz\t2\n");

        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> CocitationGold.read(folder.resolve("pairs.tsv")))
                .withMessageContaining("The paper z of");
    }

    @Test
    void aFileOfAnotherFormatIsOneSentence() throws IOException {
        write("a\tb\tmany\n");
        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> CocitationGold.read(folder.resolve("pairs.tsv")))
                .withMessageContaining("two ids and a count");

        write("");
        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> CocitationGold.read(folder.resolve("pairs.tsv")))
                .withMessageContaining("No pair");
    }

    private void write(String pairs) throws IOException {
        Files.writeString(folder.resolve("pairs.tsv"), "a\tb\tn_cociting\n" + pairs);
        Files.writeString(
                folder.resolve("papers.jsonl"),
                """
                {"id":"a","title":"Parsing sentences","abstract":"We parse."}
                {"id":"b","title":"Translation","abstract":"Nothing else."}
                {"id":"c","title":"A parser","abstract":"Sentence by sentence."}
                """);
    }
}
