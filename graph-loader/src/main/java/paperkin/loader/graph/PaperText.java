package paperkin.loader.graph;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import paperkin.loader.corpus.Paper;
import paperkin.loader.mention.Field;

/// What decisions have to know of a paper besides its edges.
///
/// @param ids by any of which it may be named
record PaperText(Set<String> ids, String title, String abstractText) {

    static PaperText of(Paper paper) {
        Set<String> ids = new TreeSet<>(paper.ids());
        ids.add(paper.id());
        return new PaperText(ids, paper.title(), paper.abstractText());
    }

    /// The words at a place.
    String at(EdgeSpan span) {
        return text(span.field()).substring(span.start(), span.end());
    }

    /// The first place where some words stand, be it with other capitals.
    Optional<EdgeSpan> find(String words) {
        return words.isEmpty()
                ? Optional.empty()
                : Stream.of(Field.values())
                        .flatMap(field -> find(field, words).stream())
                        .findFirst();
    }

    private Optional<EdgeSpan> find(Field field, String words) {
        String text = text(field);
        for (int at = 0; at + words.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return Optional.of(new EdgeSpan(field, at, at + words.length()));
            }
        }
        return Optional.empty();
    }

    /// The sentence around a place.
    EdgeSpan sentenceAround(EdgeSpan span) {
        String text = text(span.field());
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int end = sentences.following(Math.max(0, span.end() - 1));
        int start = sentences.preceding(Math.min(text.length(), span.start() + 1));
        String sentence = text.substring(start, end);
        return new EdgeSpan(span.field(), start, start + sentence.stripTrailing().length());
    }

    private String text(Field field) {
        return switch (field) {
            case TITLE -> title;
            case ABSTRACT -> abstractText;
        };
    }
}
