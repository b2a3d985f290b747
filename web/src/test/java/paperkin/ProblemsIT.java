package paperkin;

import static org.assertj.core.api.Assertions.assertThat;
import static paperkin.ApiClient.header;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What the API says when it cannot answer.
class ProblemsIT {

    @RegisterExtension static final DemoFixture DEMO = new DemoFixture();

    private final ApiClient api = new ApiClient(DEMO::address);

    @ParameterizedTest
    @CsvSource({
        "/api/concepts/no-such-concept, no-such-concept",
        "/api/concepts/no-such-concept/papers, no-such-concept",
        "/api/concepts/no-such-concept/neighbourhood, no-such-concept",
        "/api/papers/no%2Fsuch%2Fpaper, no/such/paper",
        "/api/papers/no-such-paper/related, no-such-paper",
        "/api/papers/1706.03762/why/no-such-paper, no-such-paper",
        "/api/papers/no-such-paper/why/1706.03762, no-such-paper",
        "/api/queries/serch, search",
        "/api/nothing, /api/nothing",
    })
    void whatIsNotThereIsNamed(String path, String named) throws Exception {
        assertThat(api.problem(path, 404).get("detail").asString()).contains(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/search?text=x&limit=0                | limit    | a whole number from 1 to 100, but was '0'
                    /api/search?text=x&limit=101              | limit    | a whole number from 1 to 100, but was '101'
                    /api/search?text=x&limit=many             | limit    | a whole number from 1 to 100, but was 'many'
                    /api/search                               | text     | needs the parameter 'text'
                    /api/search?text=                         | text     | needs the parameter 'text'
                    /api/search?text=x&limt=3                 | limt     | did you mean 'limit'?
                    /api/search?text=x&cursor=*               | cursor   | There is no parameter 'cursor' here
                    /api/papers?sort=best                     | sort     | one of newest, oldest, but was 'best'
                    /api/papers?select=id,tittle              | select   | no field 'tittle' to select; did you mean 'title'?
                    /api/papers?skip=10                       | skip     | There is no parameter 'skip' here
                    /api/papers?group_by=colour               | group_by | one of year, venue
                    /api/papers?group_by=year&sort=newest     | sort     | There is no parameter 'sort' here
                    /api/papers/sharing                       | concepts | needs the parameter 'concepts'
                    /api/papers/sharing?concepts=b&match=some | match    | one of any, all, but was 'some'
                    /api/papers/1706.03762?id=other           | id       | There is no parameter 'id' here
                    /api/concepts?type=person                 | type     | one of any, method
                    /api/concepts/bert/papers?fromYear=x      | fromYear | a whole number
                    /api/queries/concept                      | id       | needs the parameter 'id'
                    /api/queries/top-concepts?colour=red      | colour   | There is no parameter 'colour' here
                    """)
    void aParameterAtFaultIsNamedAndExplained(String path, String field, String reason)
            throws Exception {
        JsonNode problem = api.problem(path, 400);

        assertThat(problem.get("field").asString()).isEqualTo(field);
        assertThat(problem.get("detail").asString()).contains(reason);
    }

    /// Or a client would take it for an answer that it may keep.
    @Test
    void aProblemHasNoTag() throws Exception {
        HttpResponse<String> missing = api.request("/api/papers/no-such-paper");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(header(missing, "ETag")).isEmpty();
    }
}
