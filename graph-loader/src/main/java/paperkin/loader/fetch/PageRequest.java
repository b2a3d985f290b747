package paperkin.loader.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What a service is asked for one page.
///
/// @param path behind the service's address, without a slash before it
/// @param parameters by name, in order
record PageRequest(String path, Map<String, String> parameters) {

    PageRequest {
        parameters = new LinkedHashMap<>(parameters);
    }

    PageRequest(String path) {
        this(path, Map.of());
    }

    /// The same request with one more parameter.
    PageRequest with(String name, String value) {
        var more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new PageRequest(path, more);
    }

    /// A parameter that is a number.
    int number(String name) {
        return Integer.parseInt(parameters.getOrDefault(name, "0"));
    }

    /// The whole address.
    URI at(URI service) {
        String base = service.toString().replaceFirst("/+$", "");
        String query =
                parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
        return URI.create(base + "/" + path + (query.isEmpty() ? "" : "?" + query));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
