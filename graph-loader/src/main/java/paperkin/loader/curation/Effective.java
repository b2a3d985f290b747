package paperkin.loader.curation;

import java.util.ArrayList;
import java.util.List;
import paperkin.cypher.AliasKey;
import paperkin.loader.curation.Target.Surface;

/// The decisions that have an effect: without those that only say what was suggested wrongly, and
/// without blocks that are taken back further down.
final class Effective {

    private Effective() {}

    /// The numbers of these lines, counted from 0.
    static List<Integer> of(List<Decision> decisions) {
        List<Integer> effective = new ArrayList<>();
        for (int line = 0; line < decisions.size(); line++) {
            switch (decisions.get(line)) {
                case Decision.Unblock(Target target) ->
                        effective.removeIf(each -> blocks(decisions.get(each), target));
                case Decision.Reject _ -> {
                    // Is for suggestions alone.
                }
                default -> effective.add(line);
            }
        }
        return List.copyOf(effective);
    }

    private static boolean blocks(Decision decision, Target target) {
        return decision instanceof Decision.Block(Target blocked) && same(blocked, target);
    }

    private static boolean same(Target one, Target other) {
        if (one instanceof Surface(String surface) && other instanceof Surface(String second)) {
            return AliasKey.of(surface).equals(AliasKey.of(second));
        }
        return one.equals(other);
    }
}
