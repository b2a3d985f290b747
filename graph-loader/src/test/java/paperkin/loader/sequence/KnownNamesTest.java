package paperkin.loader.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// DATASET comes before METHOD, so its marks are 1 to 4, those of METHOD 5 to 8: first word, middle
/// word, last word, only word.
class KnownNamesTest {

    private final KnownNames names =
            KnownNames.of(
                    Map.of(
                            "BERT", "METHOD",
                            "Support Vector Machine", "METHOD",
                            "Support Vector", "DATASET",
                            "Vector Machine Set", "DATASET",
                            "one two three four five six", "DATASET",
                            "CIFAR-10", "DATASET"));

    @ParameterizedTest
    @CsvSource({
        "we use bert,                   0 0 8",
        "support vector machine,        5 6 7",
        "support vector data,           1 3 0",
        "a vector machine,              0 0 0",
        "support vector machine set,    5 6 7 3",
        "cifar - 00,                    1 2 3",
        "cifar,                         0",
        "one two three four five six,   0 0 0 0 0 0"
    })
    void wordsAreMarkedByTheLongestKnownName(String words, String marks) {
        int[] found = names.marks(List.of(words.split(" ", -1)));

        assertThat(found).containsExactly(numbers(marks));
    }

    private static int[] numbers(String marks) {
        return List.of(marks.split(" ", -1)).stream().mapToInt(Integer::parseInt).toArray();
    }
}
