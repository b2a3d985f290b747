package paperkin.web.trends;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;
import paperkin.web.chart.ShareQueries;

/// The address of the page of trends.
///
/// @param request what was asked for
/// @param concepts ids of the chosen concepts
record TrendsAddress(Map<String, String> request, List<String> concepts) {

    private static final List<String> KEPT =
            List.of(
                    "fromYear",
                    "toYear",
                    "direction",
                    "sort",
                    "type",
                    "earlierFrom",
                    "earlierTo",
                    "laterFrom",
                    "laterTo",
                    "leastPapers");

    TrendsAddress {
        concepts = List.copyOf(concepts);
    }

    public boolean isFull() {
        return concepts.size() >= ShareQueries.MOST;
    }

    boolean has(String id) {
        return concepts.contains(id);
    }

    /// The same page with one concept more.
    TrendsAddress with(String id) {
        return new TrendsAddress(
                request, Stream.concat(concepts.stream(), Stream.of(id)).distinct().toList());
    }

    /// The same page with one concept fewer.
    TrendsAddress without(String id) {
        return new TrendsAddress(
                request, concepts.stream().filter(one -> !one.equals(id)).toList());
    }

    @Override
    public String toString() {
        String query =
                Stream.concat(
                                KEPT.stream()
                                        .filter(name -> !given(name).isBlank())
                                        .map(name -> pair(name, given(name))),
                                concepts.stream().map(id -> pair("concept", id)))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/trends" : "/trends?" + query;
    }

    private String given(String name) {
        return request.getOrDefault(name, "");
    }

    private static String pair(String name, String value) {
        return name + "=" + UriUtils.encode(value, UTF_8);
    }
}
