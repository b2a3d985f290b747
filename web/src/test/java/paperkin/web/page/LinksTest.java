package paperkin.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2005.14165            | /papers/2005.14165
                    10.1037/h0042519      | /papers/10.1037%2Fh0042519
                    10.1002/(SICI)1;2-O<> | /papers/10.1002%2F%28SICI%291%3B2-O%3C%3E
                    100 % sure?           | /papers/100%20%25%20sure%3F
                    über                  | /papers/%C3%BCber
                    """)
    void anIdIsOneSegmentOfThePath(String id, String address) {
        assertThat(new Links().paper(id)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "/papers/title-1, /papers/10.1037%2Fh0042519",
        "/api/papers/title-1/related, /api/papers/10.1037%2Fh0042519/related",
        "/api/papers/title-2/why/title-1, /api/papers/title-2/why/10.1037%2Fh0042519"
    })
    void anAddressCanNameAnotherPaper(String address, String other) {
        assertThat(Links.withId(address, "title-1", "10.1037/h0042519")).isEqualTo(other);
    }

    @Test
    void aParameterStandsInAnAddressForEachValue() {
        assertThat(Links.withEach("/compare", "id", List.of())).isEqualTo("/compare");
        assertThat(Links.withEach("/compare?all=1", "id", List.of("10.1/a,b", "{x}&y")))
                .isEqualTo("/compare?all=1&id=10.1%2Fa%2Cb&id=%7Bx%7D%26y");
    }
}
