package paperkin.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paperkin.cypher.Column;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Parameter;
import paperkin.cypher.ParameterType;

/// What the headers of queries say, as JSON Schema (2020-12).
public final class JsonSchemas {

    private JsonSchemas() {}

    /// The values of a parameter.
    public static Map<String, Object> of(Parameter parameter) {
        Map<String, Object> schema =
                switch (parameter.type()) {
                    case STRING, WORDS -> type("string");
                    case INTEGER -> type("integer");
                    case DECIMAL -> type("number");
                    case BOOLEAN -> type("boolean");
                    case STRINGS -> array(type("string"));
                    case ROWS -> array(type("object"));
                    case MAP -> type("object");
                };
        schema.put("description", parameter.description());
        if (!parameter.choices().isEmpty()) {
            schema.put("enum", parameter.choices());
        }
        boolean list = parameter.type() == ParameterType.STRINGS;
        parameter
                .range()
                .ifPresent(range -> {
                    schema.put(list ? "minItems" : "minimum", range.least());
                    schema.put(list ? "maxItems" : "maximum", range.most());
                });
        parameter
                .fallback()
                .flatMap(parameter::value)
                .ifPresent(value -> schema.put("default", value));
        return schema;
    }

    /// An object with all that a caller can give to a query.
    public static Map<String, Object> parameters(CypherFile query) {
        List<Parameter> parameters = Asked.parameters(query);
        var properties = new LinkedHashMap<String, Object>();
        parameters.forEach(parameter -> properties.put(parameter.name(), of(parameter)));
        properties.put(
                Asked.SELECT,
                with(array(type("string")), "description", "the only columns wanted"));
        if (Cursor.isFor(query)) {
            properties.put(
                    Asked.CURSOR,
                    with(
                            type("string"),
                            "description",
                            "where to go on: 'next' of the page before"));
        }
        Map<String, Object> schema = object(properties);
        schema.put(
                "required",
                parameters.stream().filter(Parameter::required).map(Parameter::name).toList());
        return schema;
    }

    /// The answer of [Answers#list].
    ///
    /// @param row the schema of one of its rows
    public static Map<String, Object> list(Map<String, Object> row) {
        var meta = new LinkedHashMap<String, Object>();
        meta.put("count", described("integer", "how many rows there are, if this page has all"));
        meta.put("millis", with(type("integer"), "description", "time taken by the query"));
        meta.put("truncated", with(type("boolean"), "description", "whether there are more rows"));
        meta.put("next", described("string", "the cursor of the next page, if there is one"));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("meta", whole(meta));
        answer.put("results", array(row));
        return whole(answer);
    }

    /// A row of a query's answer.
    public static Map<String, Object> row(CypherFile query) {
        var fields = new LinkedHashMap<String, Object>();
        Asked.columns(query).forEach(column -> fields.put(column.name(), of(column)));
        return object(fields);
    }

    /// A problem (RFC 9457).
    static Map<String, Object> problem() {
        var fields = new LinkedHashMap<String, Object>();
        for (String text : List.of("type", "title", "detail", "instance")) {
            fields.put(text, type("string"));
        }
        fields.put("status", type("integer"));
        fields.put("field", described("string", "the parameter at fault, if one is"));
        return with(object(fields), "required", List.of("title", "status", "detail"));
    }

    private static Map<String, Object> of(Column column) {
        return switch (column.type()) {
            case "integer", "boolean", "string" -> described(column.type(), column.description());
            case "decimal" -> described("number", column.description());
            case "list<string>" -> described(array(type("string")), column);
            case "list<map>" -> described(array(type("object")), column);
            case "map" -> described("object", column.description());
            default ->
                    throw new IllegalStateException(
                            "The column '%s' has the unknown type '%s'."
                                    .formatted(column.name(), column.type()));
        };
    }

    /// A value that may be null.
    private static Map<String, Object> described(String type, String description) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", List.of(type, "null"));
        schema.put("description", description);
        return schema;
    }

    private static Map<String, Object> described(Map<String, Object> list, Column column) {
        return with(list, "description", column.description());
    }

    static Map<String, Object> array(Map<String, Object> items) {
        return with(type("array"), "items", items);
    }

    /// An object with these fields and no others, some of which may be absent.
    static Map<String, Object> object(Map<String, Object> fields) {
        return with(with(type("object"), "properties", fields), "additionalProperties", false);
    }

    /// An object with further fields.
    static Map<String, Object> and(Map<String, Object> schema, Map<String, Object> fields) {
        var wider = new LinkedHashMap<String, Object>();
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, field) -> wider.put(String.valueOf(name), field));
        }
        wider.putAll(fields);
        return with(new LinkedHashMap<>(schema), "properties", wider);
    }

    /// An object with all of these fields and no others.
    private static Map<String, Object> whole(Map<String, Object> fields) {
        return with(object(fields), "required", List.copyOf(fields.keySet()));
    }

    private static Map<String, Object> type(String type) {
        return with(new LinkedHashMap<>(), "type", type);
    }

    private static Map<String, Object> with(
            Map<String, Object> schema, String keyword, Object value) {
        schema.put(keyword, value);
        return schema;
    }
}
