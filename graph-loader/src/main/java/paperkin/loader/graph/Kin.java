package paperkin.loader.graph;

import java.util.Comparator;

/// A paper that is related to another.
///
/// @param paper its number
/// @param score how much they have in common, see [Relatedness]
/// @param cosine of the vectors of their wording
public record Kin(int paper, double score, float cosine) {

    /// The greatest score first, among equal ones the least number.
    static final Comparator<Kin> BEST_FIRST =
            Comparator.comparingDouble(Kin::score).reversed().thenComparingInt(Kin::paper);
}
