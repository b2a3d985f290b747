package paperkin.loader.fetch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What a service answers at once.
///
/// @param papers each as the service writes it, as a line or an element
/// @param total how many papers match, if the service says
/// @param next where the next page begins, in the service's words; empty if this is the last
record Page(List<String> papers, OptionalLong total, Optional<String> next) {

    Page {
        papers = List.copyOf(papers);
    }
}
