package paperkin.web.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import paperkin.cypher.FreeAnswer;
import paperkin.cypher.FreeLimits;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.web.page.WebException;

/// Cypher of one's own, if it only reads, answered as JSON.
@RestController
@Tag(name = "Queries")
final class CypherApi {

    private final Graph graph;

    CypherApi(Graph graph) {
        this.graph = graph;
    }

    /// A statement and its parameters.
    record Question(@Nullable String query, @Nullable Map<String, Object> parameters) {}

    /// The rows found.
    ///
    /// @param truncated whether a limit cut rows off
    /// @param millis time taken, from the question to the last row
    record Answer(
            List<String> columns,
            List<Map<String, @Nullable Object>> rows,
            boolean truncated,
            long millis) {}

    /// Only JSON is taken: a form of a foreign page cannot send it.
    @PostMapping(path = "/api/cypher", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The answer of a Cypher statement that only reads")
    Answer cypher(@RequestBody Question question) {
        if (question.query() == null || question.query().isBlank()) {
            throw new WebException.Malformed("The field 'query' must hold a Cypher statement.");
        }
        Map<String, Object> parameters =
                question.parameters() == null ? Map.of() : question.parameters();
        return switch (graph.readFreely(question.query(), parameters, FreeLimits.standard())) {
            case FreeAnswer.Rows rows ->
                    new Answer(
                            rows.columns(),
                            rows.rows().stream().map(Row::values).toList(),
                            rows.truncated(),
                            rows.millis());
            case FreeAnswer.Refused refused -> throw new WebException.Refused(refused.reason());
            case FreeAnswer.Failed failed -> throw new WebException.Refused(failed.reason());
        };
    }
}
