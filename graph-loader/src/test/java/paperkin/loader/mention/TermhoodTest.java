package paperkin.loader.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.LoaderException;
import paperkin.loader.text.Sentence;
import paperkin.loader.text.Token;

class TermhoodTest {

    private static final Termhood TERMHOOD =
            Termhood.parse(List.of("network\t5\t-6\t0", "neural\t0\t12\t3", "deep\t0\t4\t0"));

    @Test
    void aPhraseWeighsItsHeadAndTheMeanOfItsModifiers() {
        assertThat(TERMHOOD.logOdds(List.of("deep", "neural", "network")))
                .isEqualTo(1.3, within(1e-9));
    }

    @Test
    void aWordAloneHasAWeightOfItsOwn() {
        assertThat(TERMHOOD.logOdds(List.of("neural"))).isEqualTo(0.3, within(1e-9));
    }

    @Test
    void unknownWordsWeighNothing() {
        assertThat(TERMHOOD.logOdds(List.of("quxish", "quux"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "network\t5\t6", "network\t5\tsix\t0"})
    void aLineThatIsNotAWordAndThreeNumbersIsRefused(String line) {
        assertThatThrownBy(() -> Termhood.parse(List.of(line)))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining(line);
    }

    @Test
    void whatPapersComeBackToIsTellingAndWhatTheyPassByIsNot() {
        var training = new TermhoodTraining();
        for (int i = 0; i < 30; i++) {
            training.add(
                    List.of(
                            passage(Field.TITLE, "graph kernel"),
                            passage(Field.ABSTRACT, "graph kernel"),
                            passage(Field.ABSTRACT, "deep insight")));
        }
        var learnt = Termhood.parse(training.lines().toList());
        assertThat(learnt.logOdds(List.of("graph", "kernel"))).isPositive();
        assertThat(learnt.logOdds(List.of("deep", "insight"))).isNegative();
    }

    @Test
    void aWordSeenTooSeldomHasNoLine() {
        var training = new TermhoodTraining();
        training.add(List.of(passage(Field.ABSTRACT, "graph kernel")));
        assertThat(training.lines()).allMatch(line -> line.startsWith("#"));
    }

    @Test
    void theWeightsThatShipTellTermsFromPhrases() {
        var shipped = Termhood.load();
        assertThat(shipped.logOdds(List.of("anomaly", "detection")))
                .isGreaterThan(shipped.logOdds(List.of("extensive", "experiment")) + 1);
    }

    private static Passage passage(Field field, String text) {
        var tokens = new ArrayList<Token>();
        int start = 0;
        for (String word : text.split(" ", -1)) {
            tokens.add(new Token(start, start + word.length(), word, "NOUN"));
            start += word.length() + 1;
        }
        return new Passage(field, new Sentence(0, text, tokens));
    }
}
