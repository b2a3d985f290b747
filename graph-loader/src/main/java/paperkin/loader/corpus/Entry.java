package paperkin.loader.corpus;

/// One step of reading a corpus: a record, or a place where there should have been one.
public sealed interface Entry {

    /// A record that was read.
    record Read(PaperRecord record) implements Entry {}

    /// A record that could not be read.
    ///
    /// @param source base name of the file
    /// @param line line of the file where it begins, from 1
    /// @param reason what was expected and what was found, one whole sentence
    record Rejected(String source, int line, String reason) implements Entry {

        /// Place and reason, as in `papers.jsonl:7: …`.
        @Override
        public String toString() {
            return source + ":" + line + ": " + reason;
        }
    }
}
