package paperkin.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets nobody change the graph but who sits at this machine, and no page but ours: a page of
/// another origin can make a browser send a form here. Browsers say where a form comes from;
/// programs say nothing.
///
/// @param local whether the server listens to this machine alone
/// @param elsewhere what is said to others
public record LocalDoor(boolean local, String elsewhere) implements HandlerInterceptor {

    private static final String FETCH_SITE = "Sec-Fetch-Site";

    /// What a browser says of our own pages, and of what its user does without any page.
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!local) {
            throw new WebException.Off(elsewhere);
        }
        if (!HttpMethod.GET.matches(request.getMethod()) && isForeign(request)) {
            throw new WebException.Off(
                    "A page of another origin asked to change the graph, which only our own pages may.");
        }
        return true;
    }

    private static boolean isForeign(HttpServletRequest request) {
        Optional<String> site = Optional.ofNullable(request.getHeader(FETCH_SITE));
        Optional<String> origin = Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN));
        String host = "://" + request.getHeader(HttpHeaders.HOST);
        Set<String> own = Set.of("http" + host, "https" + host);
        return site.filter(said -> !OWN_SITES.contains(said)).isPresent()
                || origin.filter(said -> !own.contains(said)).isPresent();
    }
}
