package paperkin.loader.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static paperkin.loader.corpus.Records.titled;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperRecordTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Deep Q-Learning,              deep q learning,           true
                    Kullback--Leibler Divergence, Kullback–Leibler divergence., true
                    Schrödinger Bridges,          Schrodinger bridges,       true
                    PFGM++,                       PFGM,                      false
                    C#,                           C,                         false
                    Attention Is All You Need,    Attention Is What You Need, false
                    ???,                          !!!,                       false
                    """)
    void titleKeysIgnoreCaseAccentsAndPunctuation(String one, String other, boolean same) {
        assertThat(titled(one).record().titleKey().equals(titled(other).record().titleKey()))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kingma, Diederik P.    | kingma
                    Diederik P. Kingma     | kingma
                    Wei Wang 0001          | wang
                    van der Maaten, Laurens| maaten
                    Laurens van der Maaten | maaten
                    Martin Luther King, Jr.| king
                    Jürgen Schmidhuber     | schmidhuber
                    """)
    void firstAuthorsAreComparedByFamilyName(String name, String key) {
        assertThat(titled("T").by(name, "Other").record().firstAuthorKey()).isEqualTo(key);
    }

    @Test
    void theIdNamesTheSourceAndTheRecordInItButNotTheLine() {
        assertThat(titled("T").ids("g", "10.1000/x", "1706.03762").record().id())
                .isEqualTo("list.txt#g");
        assertThat(titled("T").ids("", "10.1000/X", "1706.03762").record().id())
                .isEqualTo("list.txt#10.1000/x");
        assertThat(titled("T").ids("", "", "1706.03762v3").record().id())
                .isEqualTo("list.txt#1706.03762");
        assertThat(titled("A title").from("a", 3).record().id())
                .isEqualTo(titled("A  Title").from("a", 9).record().id())
                .matches("a#title-[0-9a-f]{16}");
    }

    @Test
    void recordsOfOneSourceThatCannotBeOnePaperHaveDifferentIds() {
        Records title = titled("Introduction");

        assertThat(
                        Stream.of(title, title.year(1999), title.year(2001), title.by("A. Turing"))
                                .map(record -> record.record().id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRecordWithoutATitleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> titled(" "))
                .withMessageContaining("a title");
    }
}
