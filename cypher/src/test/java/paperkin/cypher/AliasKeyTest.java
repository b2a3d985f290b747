package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BERT                      | bert
                    Kullback–Leibler          | kullback-leibler
                    Kullback--Leibler loss    | kullback-leibler loss
                    ﬁne   tuning              | fine tuning
                    θ-Descent                 | θ-descent
                    """)
    void a_key_is_lower_case_with_one_kind_of_hyphen_and_single_spaces(String surface, String key) {
        assertThat(AliasKey.of(surface)).isEqualTo(key);
    }
}
