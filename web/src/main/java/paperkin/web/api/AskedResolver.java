package paperkin.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import paperkin.cypher.CypherFile;
import paperkin.cypher.GraphException;
import paperkin.cypher.Parameter;
import paperkin.cypher.QueryCatalogue;

/// Makes an [Asked] of a request to an endpoint with [AnsweredBy].
final class AskedResolver implements HandlerMethodArgumentResolver {

    private static final String BY = "by";

    private final Supplier<QueryCatalogue> catalogue;

    AskedResolver(Supplier<QueryCatalogue> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asked.class;
    }

    @Override
    public Asked resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var answered = parameter.getMethodAnnotation(AnsweredBy.class);
        var http = request.getNativeRequest(HttpServletRequest.class);
        if (answered == null || http == null) {
            throw new IllegalStateException(parameter.getMethod() + " names no query.");
        }
        List<String> parts = Arrays.stream(answered.parts()).map(AnsweredBy.Part::name).toList();
        Map<String, Object> given = Given.values(http);
        Map<String, String> fixed = path(http);
        Object group = answered.grouped().isEmpty() ? null : given.remove(Asked.GROUP_BY);
        if (group == null) {
            return Asked.of(catalogue.get().query(answered.value()), fixed, given, parts);
        }
        CypherFile grouped = catalogue.get().query(answered.grouped());
        fixed.put(BY, checked(grouped, group));
        return Asked.of(grouped, fixed, given, parts);
    }

    private static String checked(CypherFile grouped, Object group) {
        Parameter by = by(grouped);
        return by.value(group)
                .map(String::valueOf)
                .orElseThrow(() ->
                        new GraphException.BadParameter(
                                Asked.GROUP_BY,
                                "The parameter '%s' must be %s, but was '%s'."
                                        .formatted(Asked.GROUP_BY, by.expectation(), group)));
    }

    /// The parameter that says by what a query counts.
    static Parameter by(CypherFile grouped) {
        return grouped.parameters().stream()
                .filter(parameter -> parameter.name().equals(BY))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> path(HttpServletRequest request) {
        var path = new HashMap<String, String>();
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> map) {
            map.forEach((name, value) -> path.put(String.valueOf(name), String.valueOf(value)));
        }
        return path;
    }
}
