package paperkin.loader.curation;

/// What is blocked: a surface form wherever it stands, or a concept.
public sealed interface Target {

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
