package paperkin.web.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A stretch of a paper's text: plain, or the mention of a concept.
///
/// @param text the characters, as they stand in the paper
/// @param concept the concept named here, absent in plain text
record Passage(String text, Optional<PaperConcept> concept) {

    /// Cuts a text at its mentions. Of nested mentions the outermost stands, of two that overlap
    /// the second keeps what the first leaves; spans outside the text count as far as they reach
    /// into it. The passages together are the text.
    static List<Passage> cut(String text, List<Mark> marks) {
        var outermostFirst =
                marks.stream()
                        .sorted(
                                Comparator.comparingInt(Mark::start)
                                        .thenComparing(Mark::end, Comparator.reverseOrder()))
                        .toList();
        var passages = new ArrayList<Passage>();
        int done = 0;
        for (Mark mark : outermostFirst) {
            int start = Math.clamp(mark.start(), done, text.length());
            int end = Math.clamp(mark.end(), start, text.length());
            if (end > start) {
                addPlain(passages, text.substring(done, start));
                passages.add(new Passage(text.substring(start, end), Optional.of(mark.concept())));
                done = end;
            }
        }
        addPlain(passages, text.substring(done));
        return List.copyOf(passages);
    }

    /// What a reader learns of the mention who points at it; "" for plain text.
    public String note() {
        return concept.map(Passage::note).orElse("");
    }

    private static String note(PaperConcept concept) {
        return String.format(
                Locale.ROOT,
                "%s: %s, confidence %.2f, found by %s",
                concept.label(),
                concept.type().name().toLowerCase(Locale.ROOT),
                concept.confidence(),
                concept.rule());
    }

    private static void addPlain(List<Passage> passages, String text) {
        if (!text.isEmpty()) {
            passages.add(new Passage(text, Optional.empty()));
        }
    }
}
