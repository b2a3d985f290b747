package paperkin.web.query;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.GraphException;
import paperkin.cypher.gate.Language;
import paperkin.cypher.gate.QueryGate;
import tools.jackson.databind.json.JsonMapper;

/// Where the statement of a named query can be changed and asked as Cypher of one's own.
@Component
final class AskedFreely {

    private final FreeCypher cypher;
    private final JsonMapper json;

    AskedFreely(FreeCypher cypher, JsonMapper json) {
        this.cypher = cypher;
        this.json = json;
    }

    /// The address on the Cypher page; empty where the statement would be refused, as those are
    /// that go further than strangers may.
    ///
    /// @param values the parameters; those of the example if there are none
    Optional<String> address(CypherFile query, Map<String, Object> values) {
        try {
            Map<String, Object> bound =
                    query.bind(values.isEmpty() ? query.exampleParameters() : values);
            boolean refused =
                    QueryGate.objection(query.text(), bound, Language.CYPHER_5).isPresent();
            return refused || !cypher.isAllowed()
                    ? Optional.empty()
                    : Optional.of(
                            new CypherForm(
                                            query.text(),
                                            bound.isEmpty() ? "" : json.writeValueAsString(bound),
                                            Language.CYPHER_5.version())
                                    .at("/cypher"));
        } catch (GraphException.BadParameter wrong) {
            return Optional.empty();
        }
    }
}
