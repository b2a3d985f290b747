package paperkin.web.paper;

import java.util.List;

/// The works on one side of a paper's citations, the known ones first.
///
/// @param works as many as a page holds
/// @param more whether there are others
record Citations(List<Citation> works, boolean more) {

    static final int MOST = 100;

    /// @param found one more than a page holds, if there are so many
    static Citations of(List<Citation> found) {
        return new Citations(found.stream().limit(MOST).toList(), found.size() > MOST);
    }
}
