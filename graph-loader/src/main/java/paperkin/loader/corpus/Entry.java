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
    /// @param raw the record as it came; nothing, if it is no single record that is rejected but a
    ///   file
    record Rejected(String source, int line, String reason, RawText raw) implements Entry {

        /// A rejection of what is no single record.
        public Rejected(String source, int line, String reason) {
            this(source, line, reason, RawText.none());
        }

        /// Place and reason, as in `papers.jsonl:7: …`.
        @Override
        public String toString() {
            return source + ":" + line + ": " + reason;
        }
    }
}
