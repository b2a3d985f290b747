package paperkin.loader;

import java.util.Locale;
import java.util.Map;
import paperkin.cypher.Graph;

/// A query with its parameters, ready to be asked.
interface Question {

    /// The parameters by name.
    Map<String, Object> parameters();

    /// What a graph answers.
    ///
    /// @throws LoaderException if the query is refused
    Asked ask(Graph graph);

    /// An answer, and whether there would have been more rows.
    record Asked(Answer answer, boolean truncated) {

        /// The warning that rows were cut off, if they were.
        String warning() {
            return truncated
                    ? String.format(
                            Locale.ROOT,
                            "These are only the first %,d rows.%n",
                            answer.rows().size())
                    : "";
        }
    }
}
