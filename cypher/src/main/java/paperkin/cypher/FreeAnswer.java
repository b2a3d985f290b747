package paperkin.cypher;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import paperkin.cypher.gate.Objection;
import paperkin.cypher.gate.Place;

/// What came of a free query.
public sealed interface FreeAnswer {

    /// Which limit cut rows off.
    enum Cut {
        NONE,
        ROWS,
        BYTES
    }

    /// It was carried out.
    ///
    /// @param columns the columns' names, in order, also where there is no row
    /// @param rows the values with their types, see [TypedValues]
    /// @param millis from the question to the last row
    record Rows(List<String> columns, List<Row> rows, Cut cut, long millis) implements FreeAnswer {
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        public boolean truncated() {
            return cut != Cut.NONE;
        }

        /// The rows with dates, points and the like as texts.
        public List<Row> plainRows() {
            return rows.stream().map(TypedValues::plain).toList();
        }
    }

    /// It was not carried out, as only its plan was wanted.
    ///
    /// @param objection why it would not be carried out either, as one sentence
    record Planned(QueryPlan plan, Optional<String> objection) implements FreeAnswer {}

    /// It is not allowed.
    ///
    /// @param rule the rule that it breaks, as one sentence
    /// @param place where it breaks it, if that is one place
    record Refused(String rule, Optional<Place> place) implements FreeAnswer {
        static Refused of(Objection objection) {
            return new Refused(objection.rule(), objection.place());
        }

        /// The rule, and the place before its full stop.
        public String sentence() {
            return withPlace(rule, place);
        }
    }

    /// It is allowed, but the database could not carry it out.
    ///
    /// @param reason why, as one sentence
    /// @param place where the database sees the mistake, if it says so
    record Failed(String reason, Optional<Place> place) implements FreeAnswer {
        Failed(String reason) {
            this(reason, Optional.empty());
        }

        /// The reason, and the place before its full stop.
        public String sentence() {
            return withPlace(reason, place);
        }
    }

    /// No free query is carried out at the moment.
    ///
    /// @param reason why, as one sentence
    /// @param retryAfter when it is worth trying again
    record Unavailable(String reason, Duration retryAfter) implements FreeAnswer {}

    private static String withPlace(String sentence, Optional<Place> place) {
        return place.map(there -> sentence.replaceFirst("\\.?$", " (" + there + ")."))
                .orElse(sentence);
    }
}
