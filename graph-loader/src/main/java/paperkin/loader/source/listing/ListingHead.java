package paperkin.loader.source.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import paperkin.loader.source.listing.ListingLine.Kind;
import paperkin.loader.source.piece.Piece;

/// Tells from the beginning of a listing which site it comes from.
final class ListingHead {

    private static final Set<String> AI_TOPICS = Set.of("Goto", "Collaborating Authors");

    private static final Pattern HUGGING_FACE =
            Pattern.compile("Get trending papers .*|by\\s*AK and .*|Hugging Face");

    private ListingHead() {}

    /// The shape of the site whose frame is there; without a frame AITopics if the same line stands
    /// before two abstracts, or if there is one abstract alone with two lines before it.
    static ListingShape shape(List<Piece> head) {
        List<ListingLine> lines =
                head.stream()
                        .filter(line -> !line.isBlank())
                        .map(Piece::stripped)
                        .map(ListingLine::of)
                        .toList();
        for (ListingLine line : lines) {
            if (line.kind() == Kind.FRAME) {
                return shapeAfter(line, new HuggingFaceShape());
            }
        }
        return hasSources(lines) ? new AiTopicsShape() : new HuggingFaceShape();
    }

    /// The shape of what follows a line of a page's frame: several pages may stand in one file.
    static ListingShape shapeAfter(ListingLine frame, ListingShape before) {
        if (AI_TOPICS.contains(frame.text())) {
            return before instanceof AiTopicsShape ? before : new AiTopicsShape();
        }
        return HUGGING_FACE.matcher(frame.text()).matches() ? new HuggingFaceShape() : before;
    }

    private static boolean hasSources(List<ListingLine> lines) {
        List<List<ListingLine>> runs = runsBeforeAbstracts(lines);
        Set<String> seen = new HashSet<>();
        boolean repeated =
                runs.stream()
                        .filter(run -> run.size() >= 2)
                        .map(run -> run.getLast().text())
                        .anyMatch(text -> text.startsWith("arXiv.org") || !seen.add(text));
        return repeated || (runs.size() == 1 && runs.getFirst().size() == 2);
    }

    /// The short lines before each abstract that may be title, source or another title.
    private static List<List<ListingLine>> runsBeforeAbstracts(List<ListingLine> lines) {
        List<List<ListingLine>> runs = new ArrayList<>();
        List<ListingLine> run = new ArrayList<>();
        for (ListingLine line : lines) {
            if (line.kind() == Kind.SHORT && !line.looksLikeNames()) {
                run.add(line);
            } else if (line.kind() == Kind.PROSE && !run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        return runs;
    }
}
