package paperkin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells browsers to load nothing from elsewhere and to run no script but ours, and turns requests
/// away that come under a foreign host name, as those of a page that rebound its name to this
/// machine do.
@Component
final class Protection extends OncePerRequestFilter {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /// Swagger UI writes one style element; it is let through by its hash.
    private static final String SWAGGER = "/api/docs/";

    private static final String SWAGGER_POLICY =
            POLICY.replace(
                    "style-src 'self'",
                    "style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='");

    private final Set<String> hosts;

    /// @param hosts the names this server answers to; empty for any
    Protection(@Value("${paperkin.hosts}") Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean swagger = request.getRequestURI().startsWith(SWAGGER);
        response.setHeader("Content-Security-Policy", swagger ? SWAGGER_POLICY : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (!hosts.isEmpty() && !hosts.contains(request.getServerName())) {
            response.sendError(
                    HttpServletResponse.SC_FORBIDDEN, "This server answers to localhost only.");
            return;
        }
        chain.doFilter(request, response);
    }
}
