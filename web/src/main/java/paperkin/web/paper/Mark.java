package paperkin.web.paper;

import java.util.List;
import java.util.stream.Stream;
import paperkin.loader.mention.Field;

/// A span of one field that names a concept.
///
/// @param start UTF-16 offset of the first character, inclusive
/// @param end UTF-16 offset after the last character
record Mark(int start, int end, PaperConcept concept) {

    /// All marks of a field, from the spans that the edges carry, such as `a:120:131`.
    static List<Mark> in(Field field, List<PaperConcept> concepts) {
        return concepts.stream()
                .flatMap(concept -> concept.spans().stream().flatMap(s -> read(s, field, concept)))
                .toList();
    }

    private static Stream<Mark> read(String span, Field field, PaperConcept concept) {
        String[] parts = span.split(":", 3);
        if (parts.length < 3 || !parts[0].equals(field.letter())) {
            return Stream.empty();
        }
        return Stream.of(new Mark(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), concept));
    }
}
