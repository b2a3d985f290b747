package paperkin.web.page;

/// A request that cannot be answered as asked; the message says why in one sentence.
public abstract sealed class WebException extends RuntimeException {

    private WebException(String message) {
        super(message);
    }

    /// Nothing in the graph has the id that was asked for.
    public static final class NotFound extends WebException {
        private NotFound(String message) {
            super(message);
        }

        public static NotFound paper(String id) {
            return new NotFound("No paper has the id \"" + id + "\".");
        }

        public static NotFound concept(String id) {
            return new NotFound("No concept has the id \"" + id + "\".");
        }
    }

    /// The paper that was asked for goes by another id now.
    public static final class Moved extends WebException {
        private final String old;
        private final String id;

        Moved(String old, String id) {
            super("The paper \"" + old + "\" has the id \"" + id + "\" now.");
            this.old = old;
            this.id = id;
        }

        /// The id that was asked for.
        public String old() {
            return old;
        }

        /// The paper's id.
        public String id() {
            return id;
        }
    }

    /// A free query that may not run, or that the database could not carry out.
    public static final class Refused extends WebException {
        public Refused(String reason) {
            super(reason);
        }
    }

    /// An answer that has nothing for the format that was asked for.
    public static final class NotOffered extends WebException {
        public NotOffered(String message) {
            super(message);
        }
    }

    /// A request whose body or parameter is not what it should be.
    public static final class Malformed extends WebException {
        public Malformed(String message) {
            super(message);
        }
    }
}
