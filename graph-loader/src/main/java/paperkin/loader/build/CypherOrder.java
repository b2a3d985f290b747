package paperkin.loader.build;

import java.util.Arrays;
import java.util.Comparator;

/// The order of Cypher's `ORDER BY`.
final class CypherOrder {

    /// Texts by their code points, where Java goes by the halves of surrogate pairs.
    static final Comparator<String> TEXTS =
            (some, other) ->
                    Arrays.compare(some.codePoints().toArray(), other.codePoints().toArray());

    private CypherOrder() {}
}
