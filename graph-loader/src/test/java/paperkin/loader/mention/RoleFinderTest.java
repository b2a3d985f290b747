package paperkin.loader.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.text.Sentence;
import paperkin.loader.text.Token;

class RoleFinderTest {

    private final RoleFinder roles = new RoleFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INTRODUCES | We propose [AdaFoo] for image classification.
                    INTRODUCES | In this paper, we introduce a novel dataset called [FooQA] for reading.
                    INTRODUCES | This paper presents the [foo network], which learns fast.
                    INTRODUCES | Here we present a new and simple [foo attention] mechanism.
                    INTRODUCES | [FooBench] is a new benchmark of short texts.
                    USES       | We propose AdaFoo for [image classification].
                    USES       | We train it on [ImageNet].
                    USES       | We propose a method based on [optimal transport].
                    USES       | [ImageNet] is large.
                    MENTIONS   | Unlike [BERT], our model is small.
                    MENTIONS   | It outperforms [BERT] by far.
                    MENTIONS   | It is fast compared to the [LSTM] of old.
                    """)
    void theWordsAroundAMentionTellItsRole(Role role, String marked) {
        assertThat(roles.role(candidate(marked))).isEqualTo(role);
    }

    /// One token before, one inside and one behind the brackets is all that this rule looks at.
    private static Candidate candidate(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        var text = marked.replace("[", "").replace("]", "");
        var token = new Token(start, end, text.substring(start, end), "NOUN");
        var passage = new Passage(Field.ABSTRACT, new Sentence(0, text, List.of(token)));
        return new Candidate(passage, 0, 1, Optional.empty(), 0.9, "vocabulary");
    }
}
