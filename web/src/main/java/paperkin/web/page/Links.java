package paperkin.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
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

    /// The address of a request for a paper, page or API, with another id of the paper in it.
    public static String withPaper(String address, String id) {
        List<String> segments = new ArrayList<>(List.of(address.split("/", -1)));
        segments.set(segments.indexOf("papers") + 1, encoded(id));
        return String.join("/", segments);
    }

    private static String encoded(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8);
    }
}
