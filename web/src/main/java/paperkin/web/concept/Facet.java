package paperkin.web.concept;

import java.util.List;

/// One way in which a concept's papers differ.
///
/// @param name the filter's parameter
/// @param title what it is called on the page
record Facet(String name, String title, List<Choice> choices) {

    /// A value that some of the papers have.
    ///
    /// @param papers how many of the papers that the page shows now
    /// @param query the query string of the page that shows only those
    /// @param chosen whether the page shows only those already
    record Choice(String label, long papers, String query, boolean chosen) {}
}
