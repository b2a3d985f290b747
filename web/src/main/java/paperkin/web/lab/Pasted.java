package paperkin.web.lab;

import java.util.Optional;

/// A title and an abstract that somebody wants to have read.
record Pasted(String title, String text) {

    /// What a title may have at most, in characters.
    static final int LONGEST_TITLE = 1_000;

    /// What an abstract may have at most, in characters; those of papers have some 1,300.
    static final int LONGEST_TEXT = 20_000;

    /// Why it is not read, as one sentence; empty if it can be.
    Optional<String> objection() {
        if (title.isBlank() && text.isBlank()) {
            return Optional.of("There is nothing to read: paste a title, an abstract or both.");
        }
        return tooLong("title", title, LONGEST_TITLE)
                .or(() -> tooLong("abstract", text, LONGEST_TEXT));
    }

    private static Optional<String> tooLong(String what, String text, int longest) {
        return text.length() <= longest
                ? Optional.empty()
                : Optional.of(
                        "The %s has %,d characters, and at most %,d are read here; whole files of papers are what loading is for."
                                .formatted(what, text.length(), longest));
    }
}
