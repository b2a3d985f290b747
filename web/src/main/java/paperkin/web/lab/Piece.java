package paperkin.web.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stretch of a sentence: plain, or an accepted mention.
record Piece(String text, Optional<Reading.Considered> mention) {

    /// Cuts a sentence at its accepted mentions; of nested ones the outermost stands. The pieces
    /// together are the sentence.
    static List<Piece> of(Reading.Read sentence) {
        var pieces = new ArrayList<Piece>();
        int done = sentence.start();
        for (Reading.Considered one : sentence.candidates()) {
            if (one.accepted() && one.start() >= done) {
                add(pieces, sentence, done, one.start());
                pieces.add(new Piece(one.surface(), Optional.of(one)));
                done = one.end();
            }
        }
        add(pieces, sentence, done, sentence.end());
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Reading.Read sentence, int start, int end) {
        if (end > start) {
            int offset = sentence.start();
            pieces.add(
                    new Piece(
                            sentence.text().substring(start - offset, end - offset),
                            Optional.empty()));
        }
    }
}
