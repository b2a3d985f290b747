package paperkin.web.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import paperkin.cypher.gate.Place;

/// A request that cannot be answered as asked; the message says why in one sentence.
public abstract sealed class WebException extends RuntimeException {

    private WebException(String message) {
        super(message);
    }

    /// When the same request may be answered, if waiting helps.
    public Optional<Duration> retryAfter() {
        return Optional.empty();
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

        public static NotFound upload() {
            return new NotFound("This file is not kept here any more: please send it again.");
        }
    }

    /// The paper or concept that was asked for goes by another id now.
    public static final class Moved extends WebException {
        private final String old;
        private final String id;

        private Moved(String what, String old, String id) {
            super("The " + what + " \"" + old + "\" has the id \"" + id + "\" now.");
            this.old = old;
            this.id = id;
        }

        static Moved paper(String old, String id) {
            return new Moved("paper", old, id);
        }

        static Moved concept(String old, String id) {
            return new Moved("concept", old, id);
        }

        /// The id that was asked for.
        public String old() {
            return old;
        }

        /// The id of now.
        public String id() {
            return id;
        }
    }

    /// A free query that may not run, or that the database could not carry out.
    public static final class Refused extends WebException {
        private final Optional<Place> place;

        public Refused(String reason, Optional<Place> place) {
            super(reason);
            this.place = place;
        }

        /// Where in the query the reason lies, if that is one place.
        public Optional<Place> place() {
            return place;
        }
    }

    /// What this server was told not to offer.
    public static final class Off extends WebException {
        public Off(String message) {
            super(message);
        }
    }

    /// What this server cannot do for anybody at the moment.
    public static final class Busy extends WebException {
        private final Duration retryAfter;

        public Busy(String message, Duration retryAfter) {
            super(message);
            this.retryAfter = retryAfter;
        }

        @Override
        public Optional<Duration> retryAfter() {
            return Optional.of(retryAfter);
        }
    }

    /// More than this caller may ask for at the moment.
    public static final class TooMuch extends WebException {
        private final Duration retryAfter;

        public TooMuch(String message, Duration retryAfter) {
            super(message);
            this.retryAfter = retryAfter;
        }

        @Override
        public Optional<Duration> retryAfter() {
            return Optional.of(retryAfter);
        }
    }

    /// A change of something that somebody else has changed meanwhile.
    public static final class Overtaken extends WebException {
        private final String version;
        private final List<String> changed;

        /// @param version what the thing is by now
        /// @param changed what others have done, each as a sentence; empty if nobody can tell
        public Overtaken(String version, List<String> changed) {
            super(
                    changed.isEmpty()
                            ? "Somebody has changed these decisions meanwhile."
                            : "Somebody has decided meanwhile: "
                                    + String.join("; ", changed)
                                    + ".");
            this.version = version;
            this.changed = List.copyOf(changed);
        }

        public String version() {
            return version;
        }

        public List<String> changed() {
            return changed;
        }
    }

    /// An answer that has nothing for the format that was asked for.
    public static final class NotOffered extends WebException {
        public NotOffered(String message) {
            super(message);
        }
    }

    /// A request with more in it than is taken.
    public static final class TooLarge extends WebException {
        public TooLarge(String message) {
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
