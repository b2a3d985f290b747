package paperkin.web.mcp;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.GraphException;
import paperkin.cypher.QueryCatalogue;
import paperkin.web.api.Answer;
import paperkin.web.api.Answers;
import paperkin.web.api.Asked;
import paperkin.web.api.JsonSchemas;

/// A tool for each query of the catalogue, described by the query's header.
@Component
final class CatalogueTools {

    private final QueryCatalogue catalogue;
    private final ObjectProvider<Answers> answers;

    CatalogueTools(QueryCatalogue catalogue, ObjectProvider<Answers> answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    List<SyncToolSpecification> all() {
        return catalogue.queries().stream().map(this::tool).toList();
    }

    private SyncToolSpecification tool(CypherFile query) {
        Tool tool =
                Tool.builder(query.name(), JsonSchemas.parameters(query))
                        .title(query.title())
                        .description(description(query))
                        .outputSchema(JsonSchemas.list(JsonSchemas.row(query)))
                        .annotations(
                                ToolAnnotations.builder()
                                        .readOnlyHint(true)
                                        .destructiveHint(false)
                                        .idempotentHint(true)
                                        .openWorldHint(false)
                                        .build())
                        .build();
        return new SyncToolSpecification(tool, (_, request) -> result(query, request));
    }

    private static String description(CypherFile query) {
        String example =
                query.exampleParameters().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(", ", " Example: ", "."));
        return query.title()
                + (query.description().isEmpty() ? "" : " " + query.description())
                + (query.exampleParameters().isEmpty() ? "" : example);
    }

    private CallToolResult result(CypherFile query, CallToolRequest request) {
        try {
            Map<String, Object> given = given(request.arguments());
            Answer answer = answers.getObject().list(Asked.of(query, Map.of(), given, List.of()));
            return CallToolResult.builder()
                    .structuredContent(answer.json())
                    .addTextContent(answer.text())
                    .build();
        } catch (GraphException e) {
            return CallToolResult.builder()
                    .isError(true)
                    .addTextContent(String.valueOf(e.getMessage()))
                    .build();
        }
    }

    /// Assistants write null for what they leave out.
    private static Map<String, Object> given(@Nullable Map<String, Object> arguments) {
        var given = new HashMap<String, Object>();
        Optional.ofNullable(arguments)
                .orElse(Map.of())
                .forEach((name, value) -> {
                    if (Objects.nonNull(value)) {
                        given.put(name, value);
                    }
                });
        return given;
    }
}
