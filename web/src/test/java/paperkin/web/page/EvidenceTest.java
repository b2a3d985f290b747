package paperkin.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void theMentionStandsApartInItsSentence() {
        var evidence = new Evidence("abstract", 107, 111, "BERT", "We use BERT here.", 100);

        assertThat(evidence.before()).isEqualTo("We use ");
        assertThat(evidence.mention()).isEqualTo("BERT");
        assertThat(evidence.after()).isEqualTo(" here.");
    }

    @Test
    void offsetsOutsideTheSentenceLeaveItWhole() {
        var evidence = new Evidence("abstract", 7, 11, "BERT", "We use BERT here.", 100);

        assertThat(evidence.before() + evidence.mention() + evidence.after())
                .isEqualTo("We use BERT here.");
    }
}
