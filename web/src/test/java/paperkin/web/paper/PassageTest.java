package paperkin.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Field;
import paperkin.web.page.Evidence;

class PassageTest {

    @Test
    void aTextWithoutMentionsIsOnePassage() {
        assertThat(shown("We use nothing.")).isEqualTo("We use nothing.");
    }

    @Test
    void anEmptyTextHasNoPassages() {
        assertThat(Passage.cut("", List.of())).isEmpty();
    }

    @Test
    void mentionsStandApartFromThePlainText() {
        assertThat(shown("We tune BERT on SQuAD.", "bert a:8:12", "squad a:16:21"))
                .isEqualTo("We tune [bert:BERT] on [squad:SQuAD].");
    }

    @Test
    void ofNestedMentionsTheOutermostStands() {
        assertThat(
                        shown(
                                "a graph neural network",
                                "network a:15:22",
                                "gnn a:2:22",
                                "neural a:8:22"))
                .isEqualTo("a [gnn:graph neural network]");
    }

    @Test
    void ofTwoThatOverlapTheSecondKeepsTheRest() {
        assertThat(shown("beam search space", "beam a:0:11", "space a:5:17"))
                .isEqualTo("[beam:beam search][space: space]");
    }

    @Test
    void adjacentMentionsNeedNoTextBetweenThem() {
        assertThat(shown("BERTGPT", "bert a:0:4", "gpt a:4:7")).isEqualTo("[bert:BERT][gpt:GPT]");
    }

    @Test
    void spansBeyondTheTextCountAsFarAsTheyReachIntoIt() {
        assertThat(shown("short", "far a:90:95", "long a:2:90")).isEqualTo("sh[long:ort]");
    }

    @Test
    void offsetsCountUtf16UnitsSoThatLettersBeyondTheFirstPlaneKeepTheirPlace() {
        assertThat(shown("𝒜 BERT", "bert a:3:7")).isEqualTo("𝒜 [bert:BERT]");
    }

    @Test
    void spansOfTheOtherFieldAreLeftOut() {
        assertThat(shown("BERT", "bert t:0:4")).isEqualTo("BERT");
    }

    @Test
    void thePassagesTogetherAreTheText() {
        String text = "one two three four";
        List<PaperConcept> concepts =
                List.of(concept("a", "a:0:7"), concept("b", "a:4:13"), concept("c", "a:8:18"));
        assertThat(Passage.cut(text, Mark.in(Field.ABSTRACT, concepts)))
                .extracting(Passage::text)
                .satisfies(parts -> assertThat(String.join("", parts)).isEqualTo(text));
    }

    /// The text with each mention as `[concept:text]`; mentions as `concept span`.
    private static String shown(String text, String... mentions) {
        List<PaperConcept> concepts =
                List.of(mentions).stream()
                        .map(mention -> concept(mention.split(" ", 2)[0], mention.split(" ", 2)[1]))
                        .toList();
        return Passage.cut(text, Mark.in(Field.ABSTRACT, concepts)).stream()
                .map(passage ->
                        passage.concept()
                                .map(c -> "[" + c.id() + ":" + passage.text() + "]")
                                .orElse(passage.text()))
                .collect(Collectors.joining());
    }

    private static PaperConcept concept(String id, String span) {
        var evidence = new Evidence("abstract", 0, 1, "x", "x", 0);
        return new PaperConcept(
                id,
                id,
                ConceptType.METHOD,
                "USES_METHOD",
                1,
                1.0,
                "vocabulary",
                evidence,
                List.of(span),
                1);
    }
}
