package paperkin.loader;

/// A load, extraction or command that cannot go on; its message is one whole sentence for the user:
/// what was expected, what was found, where.
public final class LoaderException extends RuntimeException {

    public LoaderException(String message) {
        super(message);
    }

    public LoaderException(String message, Throwable cause) {
        super(message, cause);
    }
}
