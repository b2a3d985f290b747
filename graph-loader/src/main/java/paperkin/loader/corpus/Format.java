package paperkin.loader.corpus;

import java.util.List;
import java.util.regex.Pattern;

/// How a file of papers is written.
public enum Format {
    /// Whatever the beginning of the file looks like.
    AUTO,
    /// A page of AITopics or Hugging Face Papers, saved as text.
    LISTING,
    /// One JSON object per line.
    JSONL;

    private static final Pattern JSON =
            Pattern.compile("(?s)\\s*(\\{\\s*(\"|}|$)|\\[\\s*[{\\]]).*");

    /// The format to read a file in: this one, or, if it is to be found out, the one that the
    /// beginning of the file shows.
    Format settle(List<Line> head) {
        if (this != AUTO) {
            return this;
        }
        return head.stream()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .filter(line -> JSON.matcher(line.text()).matches())
                        .isPresent()
                ? JSONL
                : LISTING;
    }
}
