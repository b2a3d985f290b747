package paperkin.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import paperkin.cypher.FreeAnswer;
import paperkin.cypher.FreeLimits;
import paperkin.cypher.Graph;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A query in Cypher that somebody wrote freely; it is answered if it only reads.
record CypherQuestion(String query, Map<String, Object> parameters) implements Question {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param texts the parameters, each JSON or else text
    static CypherQuestion of(String query, Map<String, String> texts) {
        var values = new LinkedHashMap<String, Object>();
        texts.forEach((name, text) -> values.put(name, value(text)));
        return new CypherQuestion(query, values);
    }

    private static Object value(String text) {
        try {
            Object value = JSON.readValue(text, Object.class);
            return value == null ? text : value;
        } catch (JacksonException noJson) {
            return text;
        }
    }

    @Override
    public Asked ask(Graph graph) {
        return switch (graph.readFreely(query, parameters, FreeLimits.standard())) {
            case FreeAnswer.Rows rows ->
                    new Asked(new Answer(rows.columns(), rows.rows()), rows.truncated());
            case FreeAnswer.Refused refused -> throw new LoaderException(refused.reason());
            case FreeAnswer.Failed failed -> throw new LoaderException(failed.reason());
        };
    }
}
