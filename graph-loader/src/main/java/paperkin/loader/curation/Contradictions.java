package paperkin.loader.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paperkin.loader.curation.Decision.Block;
import paperkin.loader.curation.Decision.Broader;
import paperkin.loader.curation.Decision.Link;
import paperkin.loader.curation.Decision.Merge;
import paperkin.loader.curation.Decision.Rename;
import paperkin.loader.curation.Decision.Retype;
import paperkin.loader.curation.Decision.Split;
import paperkin.loader.curation.Decision.Unlink;

/// Finds decisions that say again or otherwise what others have said before them.
public final class Contradictions {

    private Contradictions() {}

    /// A line that disagrees with an earlier one.
    ///
    /// @param line counted from 1
    /// @param earlier the other's, counted alike
    /// @param what what is wrong, as the end of a sentence
    public record Contradiction(int line, int earlier, String what) {

        @Override
        public String toString() {
            return "line %d %s line %d".formatted(line, what, earlier);
        }
    }

    public static List<Contradiction> of(Curation curation) {
        List<Decision> decisions = curation.decisions();
        List<Contradiction> found = new ArrayList<>();
        for (int line = 0; line < decisions.size(); line++) {
            for (int before = 0; before < line; before++) {
                Optional<String> what = clash(decisions.get(before), decisions.get(line));
                if (what.isPresent()) {
                    found.add(new Contradiction(line + 1, before + 1, what.get()));
                }
            }
        }
        return found;
    }

    private static Optional<String> clash(Decision earlier, Decision later) {
        if (earlier.equals(later) && !(later instanceof Block) && !(later instanceof Merge)) {
            return Optional.of("says the same as");
        }
        return switch (later) {
            case Merge merge -> ofMerge(earlier, merge);
            case Split split -> ofSplit(earlier, split);
            case Rename rename when earlier instanceof Rename(String concept, _) ->
                    otherwise(concept.equals(rename.concept()));
            case Retype retype when earlier instanceof Retype(String concept, _) ->
                    otherwise(concept.equals(retype.concept()));
            case Block(Target.Concept(String blocked)) -> ofBlock(earlier, blocked);
            case Link link when earlier instanceof Unlink(String paper, String concept) ->
                    otherwise(paper.equals(link.paper()) && concept.equals(link.concept()));
            case Unlink unlink when earlier instanceof Link link ->
                    otherwise(
                            link.paper().equals(unlink.paper())
                                    && link.concept().equals(unlink.concept()));
            case Broader broader when earlier instanceof Broader(String concept, String of) ->
                    otherwise(concept.equals(broader.of()) && of.equals(broader.concept()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> otherwise(boolean clashes) {
        return clashes ? Optional.of("says otherwise than") : Optional.empty();
    }

    private static Optional<String> ofMerge(Decision earlier, Merge merge) {
        if (!(earlier instanceof Merge before)) {
            return Optional.empty();
        }
        Set<String> both = new HashSet<>(before.from());
        both.retainAll(merge.from());
        if (!both.isEmpty()) {
            return Optional.of("merges again what is merged by");
        }
        return before.from().contains(merge.into()) && merge.from().contains(before.into())
                ? Optional.of("merges the other way than")
                : Optional.empty();
    }

    private static Optional<String> ofSplit(Decision earlier, Split split) {
        boolean merged =
                earlier instanceof Merge merge
                        && merge.into().equals(split.concept())
                        && merge.from().contains(split.to());
        return merged ? Optional.of("splits what is merged by") : Optional.empty();
    }

    private static Optional<String> ofBlock(Decision earlier, String blocked) {
        boolean made =
                switch (earlier) {
                    case Merge merge -> merge.into().equals(blocked);
                    case Split split -> split.to().equals(blocked);
                    case Link link -> link.concept().equals(blocked);
                    case Rename rename -> rename.concept().equals(blocked);
                    case Retype retype -> retype.concept().equals(blocked);
                    default -> false;
                };
        return made ? Optional.of("blocks the concept of") : Optional.empty();
    }
}
