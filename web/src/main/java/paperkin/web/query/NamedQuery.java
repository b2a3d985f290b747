package paperkin.web.query;

import java.util.List;
import java.util.Optional;
import paperkin.cypher.Column;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Parameter;

/// A query of the catalogue as others see it.
///
/// @param title what it answers, in one sentence
/// @param example parameters worth trying, as on a command line
/// @param cypher the statement
record NamedQuery(
        String name,
        String title,
        String description,
        List<Input> parameters,
        List<Column> columns,
        Optional<String> example,
        String cypher) {

    /// A parameter of a query.
    ///
    /// @param type as the statement's header names it, such as `list<string>`
    /// @param fallback what is taken where none is given; empty if one must be given
    /// @param choices the texts allowed; empty if any is
    /// @param expectation what a value looks like, in words
    record Input(
            String name,
            String type,
            Optional<String> fallback,
            List<String> choices,
            String expectation,
            String description) {

        static Input of(Parameter parameter) {
            return new Input(
                    parameter.name(),
                    parameter.type().keyword(),
                    parameter.fallback(),
                    parameter.choices(),
                    parameter.expectation(),
                    parameter.description());
        }
    }

    static NamedQuery of(CypherFile file) {
        return new NamedQuery(
                file.name(),
                file.title(),
                file.description(),
                file.parameters().stream().map(Input::of).toList(),
                file.columns(),
                file.example(),
                file.text());
    }
}
