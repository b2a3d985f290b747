package paperkin.web.lab;

import io.swagger.v3.oas.models.Operation;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/// Shows a text in the description of the endpoint.
@Component
final class LabOperation implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (method.getBeanType() == LabApi.class) {
            Pasted example = ExampleText.PASTED;
            operation
                    .getRequestBody()
                    .getContent()
                    .values()
                    .forEach(body ->
                            body.setExample(
                                    Map.of("title", example.title(), "abstract", example.text())));
        }
        return operation;
    }
}
