package paperkin.loader.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import paperkin.loader.LoaderException;

class PaperServiceTest {

    private static final URI HERE = URI.create("http://here/");
    private static final PaperService ARXIV = Service.ARXIV.open(Map.of());
    private static final PaperService WITH_KEY =
            Service.OPENALEX.open(Map.of("OPENALEX_API_KEY", "secret"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ARXIV           | ti:transformer | /query?search_query=ti%3Atransformer&start=0&max_results=100&sortBy=relevance&sortOrder=descending
                    ARXIV           | graph  kernels | /query?search_query=all%3Agraph%20AND%20all%3Akernels&start=0&max_results=100&sortBy=relevance&sortOrder=descending
                    HUGGINGFACE     | graph kernels  | /papers/search?q=graph%20kernels&limit=120
                    HUGGINGFACE     | 2026-11-03     | /daily_papers?date=2026-11-03&limit=100&p=0
                    HUGGINGFACE     | 2026-W45       | /daily_papers?week=2026-W45&limit=100&p=0
                    """)
    void a_query_becomes_an_address(Service service, String query, String address) {
        assertThat(service.open(Map.of()).request(query, "").at(HERE))
                .hasToString("http://here" + address);
    }

    @Test
    void openalex_with_a_key_gives_a_cursor_and_keeps_the_key_out_of_what_is_written() {
        PageRequest first = WITH_KEY.request("sheep", "");
        assertThat(first.parameters()).containsEntry("cursor", "*").doesNotContainKey("page");
        assertThat(first.at(HERE).toString()).doesNotContain("secret");
        assertThat(WITH_KEY.withSecrets(first).at(HERE).toString()).endsWith("&api_key=secret");

        assertThat(WITH_KEY.page(Payloads.openAlex(0, 2, 3, "\"abc\""), first))
                .hasValueSatisfying(page -> assertThat(page.next()).contains("abc"));
        assertThat(WITH_KEY.page(Payloads.openAlex(0, 0, 3, "\"abc\""), first))
                .hasValueSatisfying(page -> assertThat(page.next()).isEmpty());
    }

    @Test
    void semantic_scholar_takes_a_key_in_a_header() {
        PaperService service =
                Service.SEMANTICSCHOLAR.open(Map.of("SEMANTIC_SCHOLAR_API_KEY", "secret"));

        assertThat(service.secretHeaders()).containsExactly(Map.entry("x-api-key", "secret"));
        assertThat(Service.SEMANTICSCHOLAR.open(Map.of()).secretHeaders()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"29800, 29900", "29900, none"})
    void arxiv_gives_thirty_thousand_papers_and_no_more(String start, String next) {
        Optional<Page> page =
                ARXIV.page(Payloads.arxiv(0, 100, 90_000), ARXIV.request("sheep", start));

        assertThat(page.orElseThrow().next().orElse("none")).isEqualTo(next);
    }

    @Test
    void an_empty_page_of_arxiv_where_papers_should_be_is_no_answer() {
        assertThat(ARXIV.page(Payloads.arxiv(0, 0, 90), ARXIV.request("sheep", ""))).isEmpty();
    }

    @Test
    void an_error_of_arxiv_that_looks_like_a_paper_is_told() {
        PageRequest request = ARXIV.request("ti:(", "");

        assertThatThrownBy(() -> ARXIV.page(Payloads.arxivError(), request))
                .isInstanceOf(LoaderException.class)
                .hasMessage("arXiv does not answer the query: incorrect query");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void what_is_no_answer_is_none(Service name) {
        PaperService service = name.open(Map.of());

        for (String answer : new String[] {"", "<html>busy</html>", "{}", "null", "[1]"}) {
            assertThat(service.page(answer, service.request("sheep", ""))).as(answer).isEmpty();
        }
    }
}
