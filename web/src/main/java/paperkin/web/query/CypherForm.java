package paperkin.web.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import paperkin.web.page.WebException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What somebody put into the form of the Cypher page; its address holds it all.
///
/// @param query the statement
/// @param parameters a JSON object as text; may be empty
/// @param language the version of Cypher
record CypherForm(String query, String parameters, String language) {

    private static final TypeReference<Map<String, @Nullable Object>> PARAMETERS =
            new TypeReference<>() {};

    /// @throws WebException if the parameters are no JSON object
    FreeCypher.Question question(JsonMapper json, String client) {
        try {
            Map<String, @Nullable Object> values =
                    parameters.isBlank() ? Map.of() : json.readValue(parameters, PARAMETERS);
            return new FreeCypher.Question(query, values, language, client);
        } catch (JacksonException notJson) {
            throw new WebException.Malformed(
                    "The parameters must be one JSON object, such as {\"limit\": 10}.");
        }
    }

    /// The address of another view of the same statement.
    public String at(String path) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("query", "{query}");
        if (!parameters.isBlank()) {
            address.queryParam("parameters", "{parameters}");
        }
        address.queryParam("language", "{language}");
        return address.encode()
                .buildAndExpand(
                        Map.of("query", query, "parameters", parameters, "language", language))
                .toUriString();
    }
}
