package paperkin.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/// Gives every answer the graph's version as its tag, and spares the query where the caller has the
/// answer of this version already.
final class Conditional implements HandlerInterceptor {

    private final Supplier<GraphVersion> version;

    Conditional(Supplier<GraphVersion> version) {
        this.version = version;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod())) {
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return !new ServletWebRequest(request, response).checkNotModified(tag(request));
    }

    /// Weak, as the time taken differs. One address answers in several formats.
    private String tag(HttpServletRequest request) {
        int accept = Objects.hashCode(request.getHeader(HttpHeaders.ACCEPT));
        return "W/\"" + version.get().current() + "-" + Integer.toHexString(accept) + "\"";
    }
}
