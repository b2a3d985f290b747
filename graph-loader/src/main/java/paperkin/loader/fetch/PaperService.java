package paperkin.loader.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import paperkin.loader.LoaderException;

/// A public interface to papers: what it is asked, and how its answers are read.
interface PaperService {

    /// The name by which people know it.
    String name();

    URI address();

    /// How long it asks to wait between two requests.
    Duration pause();

    /// What to ask for a page.
    ///
    /// @param from where it begins, as the page before said; "" for the first
    PageRequest request(String query, String from);

    /// Headers that are sent but never written anywhere, such as keys.
    default Map<String, String> secretHeaders() {
        return Map.of();
    }

    /// The request with what is sent but never written anywhere.
    default PageRequest withSecrets(PageRequest request) {
        return request;
    }

    /// The page that an answer holds; nothing if it breaks off or is something else.
    ///
    /// @param asked what it answers
    /// @throws LoaderException if the service says that it cannot answer
    Optional<Page> page(String answer, PageRequest asked);

    /// What the service says is wrong, in its words; "" if it says nothing.
    String complaint(String answer);

    /// What may help if it refuses; "" if nothing is known to.
    default String advice() {
        return "";
    }

    /// What a file of its papers begins with.
    default String opening() {
        return "";
    }

    /// What a file of its papers ends with.
    default String closing() {
        return "";
    }
}
