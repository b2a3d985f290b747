package paperkin.web.curate;

import java.util.List;
import java.util.stream.IntStream;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.DecisionLine;

/// A decision that stands in the file.
///
/// @param number its place there, counted from 1
public record Decided(int number, DecisionLine line) {

    /// All decisions of a file, in their order.
    static List<Decided> of(Curation curation) {
        List<DecisionLine> lines = curation.lines();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> new Decided(at + 1, lines.get(at)))
                .toList();
    }

    /// Those that speak of a concept, or of one that has become it.
    static List<Decided> of(Curation curation, String concept) {
        return of(curation).stream()
                .filter(decided ->
                        decided.line.decision().concepts().stream()
                                .anyMatch(each ->
                                        each.equals(concept) || curation.now(each).equals(concept)))
                .toList();
    }

    public Decision decision() {
        return line.decision();
    }

    /// What it says, as a sentence.
    public String words() {
        return Words.of(line.decision());
    }
}
