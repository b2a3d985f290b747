package paperkin.loader.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// How papers are fetched.
///
/// @param mailto an address under which a service may reach whoever asks
/// @param timeout how long an answer may take
/// @param cache the folder where answers are kept
/// @param refresh whether answers that are kept count as none
/// @param environment where keys are looked up
/// @param address of the service, if not the usual one
/// @param pause between two requests, if not the usual one
public record FetchOptions(
        Optional<String> mailto,
        Duration timeout,
        Path cache,
        boolean refresh,
        Map<String, String> environment,
        Optional<URI> address,
        Optional<Duration> pause) {

    public FetchOptions {
        environment = Map.copyOf(environment);
    }
}
