package paperkin.web.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import paperkin.cypher.FreeAnswer;
import paperkin.cypher.FreeLimits;
import paperkin.cypher.ResultGraph;
import paperkin.cypher.Row;
import paperkin.web.page.WebException;

/// Cypher of one's own, if it only reads, answered as JSON.
@RestController
@Tag(name = "Queries")
final class CypherApi {

    private final FreeCypher cypher;

    CypherApi(FreeCypher cypher) {
        this.cypher = cypher;
    }

    /// A statement and its parameters.
    ///
    /// @param language the version of Cypher: 5, if none is given, or 25
    record Question(
            @Nullable String query,
            @Nullable Map<String, @Nullable Object> parameters,
            @Nullable String language) {}

    /// The rows found.
    ///
    /// @param rows by column; what JSON has no type for names its own in `$type`
    /// @param count how many rows these are
    /// @param truncated whether a limit cut rows off
    /// @param truncatedBy which limit did: `rows` or `bytes`
    /// @param millis time taken, from the question to the last row
    /// @param graph all nodes and relationships among the values, each once; absent without any
    record Answer(
            List<String> columns,
            List<Map<String, @Nullable Object>> rows,
            int count,
            boolean truncated,
            Optional<String> truncatedBy,
            long millis,
            Optional<ResultGraph> graph) {

        static Answer of(FreeAnswer.Rows rows) {
            return new Answer(
                    rows.columns(),
                    rows.rows().stream().map(Row::values).toList(),
                    rows.rows().size(),
                    rows.truncated(),
                    Optional.of(rows.cut())
                            .filter(_ -> rows.truncated())
                            .map(cut -> cut.name().toLowerCase(Locale.ROOT)),
                    rows.millis(),
                    Optional.of(ResultGraph.of(rows.rows())).filter(graph -> !graph.isEmpty()));
        }
    }

    /// Only JSON is taken: a form of a foreign page cannot send it.
    @PostMapping(path = "/api/cypher", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The answer of a Cypher statement that only reads")
    Answer cypher(@RequestBody Question question, HttpServletRequest request) {
        if (question.query() == null || question.query().isBlank()) {
            throw new WebException.Malformed("The field 'query' must hold a Cypher statement.");
        }
        var asked =
                new FreeCypher.Question(
                        question.query(),
                        question.parameters() == null ? Map.of() : question.parameters(),
                        question.language() == null ? "5" : question.language(),
                        request.getRemoteAddr());
        return Answer.of(cypher.rows(asked, FreeLimits.standard()));
    }
}
