package paperkin.web.mcp;

import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.ServerHttpHeaderValidator;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/// Turns away what comes from a page in a browser, unless that page is ours or of an origin that is
/// named. Programs send no origin. That the host name is ours was checked before.
///
/// @param origins the origins of foreign pages that may ask
record OwnPages(List<String> origins) implements ServerHttpHeaderValidator {

    OwnPages {
        origins = List.copyOf(origins);
    }

    @Override
    public void validate(HeaderAccessor headers) throws ServerTransportSecurityException {
        List<String> hosts = headers.getHeader(HttpHeaders.HOST);
        for (String origin : headers.getHeader(HttpHeaders.ORIGIN)) {
            boolean own =
                    Stream.of("http://", "https://")
                            .anyMatch(scheme ->
                                    hosts.stream().anyMatch(host -> origin.equals(scheme + host)));
            if (!own && !origins.contains(origin)) {
                throw new ServerTransportSecurityException(
                        403, "Pages of " + origin + " may not ask this server.");
            }
        }
    }
}
