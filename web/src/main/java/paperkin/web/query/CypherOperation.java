package paperkin.web.query;

import io.swagger.v3.oas.models.Operation;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/// Shows the first example in the description of the endpoint for Cypher.
@Component
final class CypherOperation implements OperationCustomizer {

    private final Examples examples;

    CypherOperation(Examples examples) {
        this.examples = examples;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (method.getBeanType() == CypherApi.class) {
            operation
                    .getRequestBody()
                    .getContent()
                    .values()
                    .forEach(body ->
                            body.setExample(Map.of("query", examples.all().getFirst().text())));
        }
        return operation;
    }
}
