package paperkin.web.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import paperkin.cypher.Column;
import paperkin.cypher.CypherFile;
import paperkin.cypher.ParameterType;
import paperkin.cypher.QueryCatalogue;

/// Describes the endpoints with [AnsweredBy] in OpenAPI, by the headers of their queries.
@Component
final class CatalogueOperations implements OperationCustomizer {

    private final QueryCatalogue catalogue;

    CatalogueOperations(QueryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var answered = method.getMethodAnnotation(AnsweredBy.class);
        var mapping = method.getMethodAnnotation(GetMapping.class);
        if (answered == null || mapping == null) {
            return operation;
        }
        String path = String.join("", mapping.value());
        CypherFile query = catalogue.query(answered.value());
        return operation
                .summary(query.title())
                .description(query.description())
                .parameters(parameters(answered, query, path))
                .responses(responses(answered, query));
    }

    private List<Parameter> parameters(AnsweredBy answered, CypherFile query, String path) {
        var parameters = new ArrayList<Parameter>();
        Asked.parameters(query).forEach(each -> parameters.add(parameter(query, each, path)));
        if (!answered.grouped().isEmpty()) {
            parameters.add(grouping(catalogue.query(answered.grouped())));
        }
        parameters.add(
                own(
                        Asked.SELECT,
                        "the only fields wanted, with commas between them, of "
                                + String.join(", ", fields(answered, query)),
                        new StringSchema()));
        if (Cursor.isFor(query)) {
            parameters.add(
                    own(
                            Asked.CURSOR,
                            "where to go on: 'next' of the page before, or *",
                            new StringSchema()));
        }
        parameters.add(
                own(
                        Asked.FORMAT,
                        "the format, instead of the header Accept",
                        new StringSchema()._enum(AnswerFormat.keywords())));
        return parameters;
    }

    private static List<String> fields(AnsweredBy answered, CypherFile query) {
        return Stream.concat(
                        Asked.columns(query).stream().map(Column::name),
                        Arrays.stream(answered.parts()).map(AnsweredBy.Part::name))
                .toList();
    }

    private static Parameter parameter(
            CypherFile query, paperkin.cypher.Parameter described, String path) {
        boolean inPath = path.contains("{" + described.name() + "}");
        Parameter parameter =
                new Parameter()
                        .name(described.name())
                        .in(inPath ? "path" : "query")
                        .required(inPath || described.required())
                        .description(described.description())
                        .schema(schema(JsonSchemas.of(described)));
        if (described.type() == ParameterType.STRINGS) {
            parameter.style(StyleEnum.FORM).explode(false);
        }
        Optional.ofNullable(query.exampleParameters().get(described.name()))
                .flatMap(described::value)
                .ifPresent(parameter::setExample);
        return parameter;
    }

    private static Parameter grouping(CypherFile grouped) {
        return own(
                Asked.GROUP_BY,
                "count them instead of listing them, by this",
                schema(JsonSchemas.of(AskedResolver.by(grouped))));
    }

    private static Parameter own(String name, String description, Schema<?> schema) {
        return new Parameter()
                .name(name)
                .in("query")
                .required(false)
                .description(description)
                .schema(schema);
    }

    private ApiResponses responses(AnsweredBy answered, CypherFile query) {
        var content = new Content();
        for (AnswerFormat format : AnswerFormat.values()) {
            Schema<?> schema =
                    format == AnswerFormat.JSON
                            ? schema(answer(answered, query))
                            : new StringSchema();
            content.addMediaType(format.mediaType().toString(), new MediaType().schema(schema));
        }
        return new ApiResponses()
                .addApiResponse("200", new ApiResponse().description("Found.").content(content))
                .addApiResponse("304", new ApiResponse().description("Nothing has changed."))
                .addApiResponse("400", problem("A parameter is wrong; 'field' says which."))
                .addApiResponse("404", problem("There is no such paper, concept or query."))
                .addApiResponse("406", problem("The answer cannot be given in that format."));
    }

    private Map<String, Object> answer(AnsweredBy answered, CypherFile query) {
        Map<String, Object> row = JsonSchemas.row(query);
        Map<String, Object> parts = new LinkedHashMap<>();
        for (AnsweredBy.Part part : answered.parts()) {
            CypherFile beside = catalogue.query(part.query());
            parts.put(part.name(), JsonSchemas.array(JsonSchemas.row(beside)));
        }
        if (answered.single()) {
            return JsonSchemas.and(row, parts);
        }
        if (answered.grouped().isEmpty()) {
            return JsonSchemas.and(JsonSchemas.list(row), parts);
        }
        Map<String, Object> group = JsonSchemas.row(catalogue.query(answered.grouped()));
        return JsonSchemas.list(Map.of("anyOf", List.of(row, group)));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(schema(JsonSchemas.problem()))));
    }

    private static Schema<?> schema(Map<String, Object> json) {
        return Json31.mapper().convertValue(json, Schema.class);
    }
}
