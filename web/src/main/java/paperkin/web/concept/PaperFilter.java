package paperkin.web.concept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/// Which of a concept's papers a reader wants, and in which order, as the address of the page says
/// it.
///
/// @param chosen parameters of `concept-papers` by name; those that filter nothing are left out
record PaperFilter(Map<String, String> chosen) {

    static final String ROLE = "role";
    static final String TYPE = "type";
    static final String FROM_YEAR = "fromYear";
    static final String TO_YEAR = "toYear";
    static final String VENUE = "venue";
    static final String AUTHOR = "author";
    static final String SOURCE = "source";
    static final String CONFIDENCE = "confidence";
    private static final String SORT = "sort";

    private static final List<String> NAMES =
            List.of(ROLE, TYPE, FROM_YEAR, TO_YEAR, VENUE, AUTHOR, SOURCE, CONFIDENCE, SORT);

    /// What a parameter holds where it filters nothing.
    private static final Map<String, String> IDLE =
            Map.of(ROLE, "any", TYPE, "any", CONFIDENCE, "0", SORT, ROLE);

    PaperFilter {
        chosen = Map.copyOf(chosen);
    }

    /// What a request asks for; parameters of other names are passed over.
    static PaperFilter of(Map<String, String> request) {
        return new PaperFilter(
                NAMES.stream()
                        .filter(name -> filters(name, text(request, name)))
                        .collect(Collectors.toMap(name -> name, name -> text(request, name))));
    }

    private static String text(Map<String, String> request, String name) {
        return request.getOrDefault(name, "").strip();
    }

    private static boolean filters(String name, String value) {
        return !value.isEmpty() && !value.equals(IDLE.get(name));
    }

    /// The value of a parameter; empty if it filters nothing.
    public String value(String name) {
        return chosen.getOrDefault(name, "");
    }

    /// The order of the papers.
    public String sort() {
        return chosen.getOrDefault(SORT, ROLE);
    }

    /// Parameters of `concept-papers`.
    Map<String, Object> papersOf(String id) {
        var parameters = new HashMap<String, Object>(chosen);
        parameters.put("id", id);
        return parameters;
    }

    /// Parameters of `concept-facets`, which is in no order.
    Map<String, Object> facetsOf(String id) {
        Map<String, Object> parameters = papersOf(id);
        parameters.remove(SORT);
        return parameters;
    }

    public PaperFilter with(String name, String value) {
        var more = new HashMap<>(chosen);
        more.put(name, value);
        return of(more);
    }

    public PaperFilter without(String... names) {
        var fewer = new HashMap<>(chosen);
        fewer.keySet().removeAll(List.of(names));
        return new PaperFilter(fewer);
    }

    /// The query string of the page that shows it, with its question mark; "" if nothing is chosen.
    public String query() {
        return query(Map.of());
    }

    /// The query string of the page that goes on behind a paper.
    ///
    /// @param cursor that of the paper, as `concept-papers` gives it
    public String after(String cursor) {
        return query(Map.of("after", cursor));
    }

    private String query(Map<String, String> more) {
        String pairs =
                Stream.of(chosen, more)
                        .flatMap(map -> new TreeMap<>(map).entrySet().stream())
                        .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? "" : "?" + pairs;
    }
}
