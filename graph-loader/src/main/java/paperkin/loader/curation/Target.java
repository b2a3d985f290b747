package paperkin.loader.curation;

import java.util.List;

/// What is blocked: a surface form wherever it stands, or a concept.
public sealed interface Target {

    /// Ids of the concepts it names.
    default List<String> concepts() {
        return this instanceof Concept(String concept) ? List.of(concept) : List.of();
    }

    /// A surface form; case, kinds of hyphens and spaces do not count.
    record Surface(String surface) implements Target {
        public Surface {
            Checks.filled("surface", surface);
        }
    }

    /// A concept, whatever it is called.
    ///
    /// @param concept its id
    record Concept(String concept) implements Target {
        public Concept {
            Checks.filled("concept", concept);
        }
    }
}
