package paperkin.web.curate;

import io.swagger.v3.oas.models.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/// Shows decisions in the description of the endpoints that take them.
@Component
final class CurationOperations implements OperationCustomizer {

    private static final Map<String, Object> EXAMPLE =
            Map.of(
                    "decisions",
                    List.of(
                            Map.of(
                                    "reject",
                                    Map.of(
                                            "merge",
                                            Map.of(
                                                    "into",
                                                    "transformer",
                                                    "from",
                                                    List.of("attention"))),
                                    "why",
                                    "two things")));

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (method.getBeanType() == CurationApi.class) {
            Optional.ofNullable(operation.getRequestBody())
                    .ifPresent(body ->
                            body.getContent().values().forEach(type -> type.setExample(EXAMPLE)));
        }
        return operation;
    }
}
