package paperkin.bench;

import java.util.List;

/// What a user does once, such as opening a page: requests that follow one another.
///
/// @param paths addresses on the server, never empty
record Action(List<String> paths) {

    Action {
        paths = List.copyOf(paths);
    }

    Action(String... paths) {
        this(List.of(paths));
    }
}
