package paperkin.web.add;

import java.util.Optional;
import paperkin.loader.graph.LoadReport;

/// How far the load of an upload has come.
sealed interface LoadState {

    /// It goes on.
    ///
    /// @param stage what is done, as in `Loading papers`
    /// @param done how much of it
    /// @param percent how much of it in parts of a hundred; empty where nobody knows
    record Going(String stage, long done, Optional<Integer> percent) implements LoadState {}

    /// It has come to its end.
    record Done(LoadReport report) implements LoadState {}

    /// Somebody wanted it to stop; what was written by then stays.
    ///
    /// @param stage what was done then
    /// @param done how much of it
    record Stopped(String stage, long done) implements LoadState {}

    /// It could not go on; what was written by then stays.
    ///
    /// @param reason why, as one sentence
    record Failed(String reason) implements LoadState {}

    /// The name of the case, as the page's script knows it.
    default String name() {
        return switch (this) {
            case Going _ -> "going";
            case Done _ -> "done";
            case Stopped _ -> "stopped";
            case Failed _ -> "failed";
        };
    }
}
