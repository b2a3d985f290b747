package paperkin.loader.graph;

/// A paper that is related to another.
///
/// @param paper its number
/// @param score how much they have in common, see [Relatedness]
/// @param cosine of the vectors of their wording
public record Kin(int paper, double score, float cosine) {}
