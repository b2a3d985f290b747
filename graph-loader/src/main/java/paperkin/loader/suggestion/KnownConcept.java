package paperkin.loader.suggestion;

import java.util.List;
import paperkin.cypher.Row;

/// A concept with what papers call it.
///
/// @param df how many papers have it
/// @param forms its surface forms, most frequent first
record KnownConcept(String id, String label, String type, int df, List<Form> forms) {

    KnownConcept {
        forms = List.copyOf(forms);
    }

    /// A surface form.
    ///
    /// @param papers how many papers use it for the concept
    record Form(String surface, int papers) {}

    /// A row of the statement `suggest-concepts`.
    static KnownConcept of(Row row) {
        return new KnownConcept(
                row.text("id"),
                row.text("label"),
                row.text("type"),
                Math.toIntExact(row.integer("df")),
                row.rows("forms").stream()
                        .map(form ->
                                new Form(
                                        form.text("surface"),
                                        Math.toIntExact(form.integer("papers"))))
                        .toList());
    }

    /// How a suggestion names it.
    String named() {
        return "%s (%d papers)".formatted(label, df);
    }
}
