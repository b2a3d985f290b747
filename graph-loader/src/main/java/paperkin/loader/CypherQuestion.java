package paperkin.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.FreeAnswer;
import paperkin.cypher.FreeLimits;
import paperkin.cypher.FreeQuery;
import paperkin.cypher.Graph;
import paperkin.cypher.gate.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A query in Cypher that somebody wrote freely; it is answered if it only reads.
record CypherQuestion(String query, Map<String, Object> parameters, Language language)
        implements Question {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param texts the parameters, each JSON or else text
    static CypherQuestion of(String query, Map<String, String> texts, Language language) {
        var values = new LinkedHashMap<String, Object>();
        texts.forEach((name, text) -> values.put(name, value(text)));
        return new CypherQuestion(query, values, language);
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
        var free =
                new FreeQuery(
                        query, new LinkedHashMap<String, @Nullable Object>(parameters), language);
        return switch (graph.readFreely(free, FreeLimits.standard())) {
            case FreeAnswer.Rows rows ->
                    new Asked(new Answer(rows.columns(), rows.plainRows()), rows.truncated());
            case FreeAnswer.Planned planned ->
                    throw new IllegalStateException("Only planned: " + planned);
            case FreeAnswer.Refused refused -> throw new LoaderException(refused.sentence());
            case FreeAnswer.Failed failed -> throw new LoaderException(failed.sentence());
            case FreeAnswer.Unavailable away -> throw new LoaderException(away.reason());
        };
    }
}
