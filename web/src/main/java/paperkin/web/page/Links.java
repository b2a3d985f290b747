package paperkin.web.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// The addresses of papers and concepts. Ids may hold any character: the slashes of a DOI become
/// `%2F`, so that an id stays one segment of the path.
@Component
public final class Links {

    public String paper(String id) {
        return "/papers/" + encoded(id);
    }

    public String concept(String id) {
        return "/concepts/" + encoded(id);
    }

    /// The explorer, starting at a concept.
    public String exploreConcept(String id) {
        return "/explore?from=" + encoded(id.contains(":") ? "concept:" + id : id);
    }

    /// The explorer, starting at a paper.
    public String explorePaper(String id) {
        return "/explore?from=" + encoded("paper:" + id);
    }

    /// An address with a parameter for each of some values.
    ///
    /// @param address may have parameters already
    public static String withEach(String address, String name, List<String> values) {
        var builder = UriComponentsBuilder.fromUriString(address);
        values.forEach(_ -> builder.queryParam(name, "{value}"));
        return builder.encode().buildAndExpand(values.toArray()).toUriString();
    }

    /// The address of a request for a paper or a concept, page or API, with its id of now for an
    /// old one.
    public static String withId(String address, String old, String id) {
        return Arrays.stream(address.split("/", -1))
                .map(segment -> decoded(segment).equals(old) ? encoded(id) : segment)
                .collect(Collectors.joining("/"));
    }

    private static String decoded(String segment) {
        return UriUtils.decode(segment, StandardCharsets.UTF_8);
    }

    private static String encoded(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8);
    }
}
