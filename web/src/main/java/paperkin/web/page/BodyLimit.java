package paperkin.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/// Turns a request away whose body is too long, or does not say how long it is, before any of it is
/// read.
///
/// @param most bytes
/// @param sentence what is said then
public record BodyLimit(long most, String sentence) implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getContentLengthLong() > most) {
            throw new WebException.TooLarge(sentence);
        }
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            throw new WebException.TooLarge(
                    "A request must say in Content-Length how long its body is.");
        }
        return true;
    }
}
