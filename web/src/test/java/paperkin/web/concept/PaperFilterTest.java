package paperkin.web.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.cypher.Row;

class PaperFilterTest {

    private static final Row NOBODY = new Row(Map.of());

    @Test
    void whatFiltersNothingAndWhatIsNoFilterIsLeftOut() {
        var filter =
                PaperFilter.of(
                        Map.of(
                                "role", "any",
                                "fromYear", " ",
                                "confidence", "0",
                                "after", "3|p1",
                                "venue", " acl "));

        assertThat(filter.chosen()).containsExactly(Map.entry("venue", "acl"));
    }

    @Test
    void theOrderIsNoFilter() {
        var filter = PaperFilter.of(Map.of("sort", "newest"));

        assertThat(filter.sort()).isEqualTo("newest");
        assertThat(FilterChip.of(filter, NOBODY)).isEmpty();
        assertThat(filter.facetsOf("bert")).containsOnlyKeys("id");
        assertThat(filter.papersOf("bert")).containsOnlyKeys("id", "sort");
    }

    @Test
    void anAddressHoldsWhateverAValueHolds() {
        var filter = PaperFilter.of(Map.of("venue", "a&b=c/d?", "role", "uses"));

        assertThat(filter.query()).isEqualTo("?role=uses&venue=a%26b%3Dc%2Fd%3F");
        assertThat(filter.after("3|p 1")).isEqualTo(filter.query() + "&after=3%7Cp%201");
        assertThat(filter.without("venue").query()).isEqualTo("?role=uses");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2019, 2019, 2019
                    2019, 2021, 2019 to 2021
                    2019, '',   since 2019
                    '',   2019, until 2019
                    """)
    void yearsAreOneChip(String from, String to, String text) {
        var filter = PaperFilter.of(Map.of("fromYear", from, "toYear", to, "role", "mentions"));

        assertThat(FilterChip.of(filter, NOBODY))
                .containsExactly(
                        new FilterChip("only mentioning it", filter.without("role").query()),
                        new FilterChip(text, "?role=mentions"));
    }

    @Test
    void aVenueIsCalledByItsNameIfItHasOne() {
        var filter = PaperFilter.of(Map.of("venue", "acl", "author", "a1"));

        assertThat(FilterChip.of(filter, new Row(Map.of("venue", "ACL"))))
                .extracting(FilterChip::text)
                .containsExactly("ACL", "a1");
    }
}
