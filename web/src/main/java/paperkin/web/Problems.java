package paperkin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import paperkin.cypher.GraphException;
import paperkin.loader.LoaderException;
import paperkin.web.page.Links;
import paperkin.web.page.WebException;

/// What goes wrong, as an RFC 9457 problem for callers of the API and as a page for readers.
@ControllerAdvice
final class Problems {

    /// The member of a problem that names the parameter at fault.
    private static final String FIELD = "field";

    private static final String NOT_OFFERED = "Not in this format";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(Throwable.class)
    Object answer(Throwable cause, HttpServletRequest request, HttpServletResponse response) {
        // The tag and the formats are those of an answer, which this is not.
        response.setHeader(HttpHeaders.ETAG, null);
        request.removeAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE);
        if (cause instanceof WebException.Moved moved) {
            return permanently(moved, request);
        }
        ProblemDetail problem = problem(cause, request);
        if (request.getRequestURI().startsWith("/api/")) {
            return ResponseEntity.status(problem.getStatus())
                    .headers(headers ->
                            retryAfter(cause)
                                    .ifPresent(
                                            after -> headers.set(HttpHeaders.RETRY_AFTER, after)))
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return new ModelAndView(
                "error", Map.of("problem", problem), HttpStatus.valueOf(problem.getStatus()));
    }

    private static ResponseEntity<String> permanently(
            WebException.Moved moved, HttpServletRequest request) {
        String address = Links.withId(request.getRequestURI(), moved.old(), moved.id());
        String query = request.getQueryString();
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create(query == null ? address : address + "?" + query))
                .contentType(MediaType.TEXT_PLAIN)
                .body(moved.getMessage());
    }

    private static ProblemDetail problem(Throwable cause, HttpServletRequest request) {
        return switch (cause) {
            case WebException.Moved e -> say(HttpStatus.PERMANENT_REDIRECT, "Moved", e);
            case WebException.NotFound e -> say(HttpStatus.NOT_FOUND, "Not found", e);
            case WebException.NotOffered e -> say(HttpStatus.NOT_ACCEPTABLE, NOT_OFFERED, e);
            case WebException.Refused e -> refused(e);
            case WebException.Off e -> say(HttpStatus.FORBIDDEN, "Not offered here", e);
            case WebException.Busy e -> say(HttpStatus.SERVICE_UNAVAILABLE, "Not just now", e);
            case WebException.TooMuch e -> say(HttpStatus.TOO_MANY_REQUESTS, "Too much", e);
            case WebException.TooLarge e -> say(HttpStatus.CONTENT_TOO_LARGE, "Too large", e);
            case WebException.Overtaken e -> overtaken(e);
            case LoaderException e -> say(HttpStatus.CONFLICT, "Not as things are", e);
            case WebException.Malformed e -> say(HttpStatus.BAD_REQUEST, "Bad request", e);
            case GraphException e -> ofGraph(e);
            case MethodArgumentTypeMismatchException e -> mismatch(e);
            case HttpMediaTypeNotAcceptableException e -> notOffered(e);
            case HttpMessageNotReadableException _ ->
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.BAD_REQUEST, "The body must be one JSON object.");
            case NoResourceFoundException _ ->
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.NOT_FOUND,
                            "There is nothing at " + request.getRequestURI() + ".");
            case ErrorResponse e -> e.getBody();
            default -> unexpected(cause, request);
        };
    }

    /// In whole seconds, and never too early.
    private static Optional<String> retryAfter(Throwable cause) {
        return cause instanceof WebException e
                ? e.retryAfter().map(after -> String.valueOf(after.plusMillis(999).toSeconds()))
                : Optional.empty();
    }

    private static ProblemDetail refused(WebException.Refused cause) {
        ProblemDetail problem = say(HttpStatus.BAD_REQUEST, "Query not carried out", cause);
        problem.setProperty("rule", cause.getMessage());
        cause.place()
                .ifPresent(place -> {
                    problem.setProperty("line", place.line());
                    problem.setProperty("column", place.column());
                });
        return problem;
    }

    private static ProblemDetail overtaken(WebException.Overtaken cause) {
        ProblemDetail problem = say(HttpStatus.CONFLICT, "Somebody was first", cause);
        problem.setProperty("version", cause.version());
        problem.setProperty("changed", cause.changed());
        return problem;
    }

    private static ProblemDetail ofGraph(GraphException cause) {
        return switch (cause) {
            case GraphException.BadParameter e -> {
                ProblemDetail problem = say(HttpStatus.BAD_REQUEST, "Bad parameter", e);
                problem.setProperty(FIELD, e.parameter());
                yield problem;
            }
            case GraphException.UnknownQuery e -> say(HttpStatus.NOT_FOUND, "Not found", e);
            case GraphException.Unreachable e ->
                    say(HttpStatus.SERVICE_UNAVAILABLE, "The graph cannot be reached", e);
            case GraphException.GivenUp e ->
                    say(HttpStatus.SERVICE_UNAVAILABLE, "The graph cannot be reached", e);
            case GraphException.Failed e -> {
                LOG.error("A statement failed.", e);
                yield say(HttpStatus.INTERNAL_SERVER_ERROR, "A statement failed", e);
            }
        };
    }

    private static ProblemDetail mismatch(MethodArgumentTypeMismatchException cause) {
        Class<?> required = cause.getRequiredType();
        String expected = required == int.class ? "a whole number" : "of another type";
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.BAD_REQUEST,
                        "The parameter '%s' must be %s, but was '%s'."
                                .formatted(cause.getName(), expected, cause.getValue()));
        problem.setProperty(FIELD, cause.getName());
        return problem;
    }

    private static ProblemDetail notOffered(HttpMediaTypeNotAcceptableException cause) {
        List<MediaType> offered = cause.getSupportedMediaTypes();
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.NOT_ACCEPTABLE);
        problem.setTitle(NOT_OFFERED);
        problem.setDetail("The answer comes as %s.".formatted(MediaType.toString(offered)));
        return problem;
    }

    private static ProblemDetail unexpected(Throwable cause, HttpServletRequest request) {
        LOG.error("{} {} failed.", request.getMethod(), request.getRequestURI(), cause);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong here; the log of the server says what.");
    }

    private static ProblemDetail say(HttpStatus status, String title, Throwable cause) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        problem.setDetail(cause.getMessage());
        return problem;
    }
}
