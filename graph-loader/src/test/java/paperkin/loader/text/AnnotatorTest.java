package paperkin.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnotatorTest {

    private final Annotator annotator = new Annotator(LanguageModels.load());

    @Test
    void offsetsOfSentencesAndTokensPointIntoTheText() {
        var text = "We train BERT-large on CNN/DailyMail.  It works well.";
        var sentences = annotator.annotate(text);
        assertThat(sentences).hasSize(2);
        for (Sentence sentence : sentences) {
            assertThat(text.substring(sentence.start())).startsWith(sentence.text());
            for (Token token : sentence.tokens()) {
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
            }
        }
    }

    @Test
    void hyphensDashesAndSlashesAreTokensOfTheirOwn() {
        assertThat(annotator.annotate("A graph-based CNN/DailyMail score.").getFirst().tokens())
                .extracting(Token::text)
                .containsExactly("A", "graph", "-", "based", "CNN", "/", "DailyMail", "score", ".");
    }

    @Test
    void nounsAreToldFromVerbs() {
        assertThat(annotator.annotate("The network learns a policy.").getFirst().tokens())
                .extracting(Token::pos)
                .containsExactly("DET", "NOUN", "VERB", "DET", "NOUN", "PUNCT");
    }

    @Test
    void aBlankTextHasNoSentences() {
        assertThat(annotator.annotate("")).isEmpty();
        assertThat(annotator.annotate(" \n ")).isEmpty();
    }
}
