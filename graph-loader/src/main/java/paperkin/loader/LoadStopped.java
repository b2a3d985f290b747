package paperkin.loader;

/// Ends a load between two transactions because somebody wanted it to stop.
final class LoadStopped extends RuntimeException {

    LoadStopped(String message) {
        super(message);
    }
}
