package paperkin.loader.export;

import java.io.IOException;

/// What an export writes: papers, concepts and the edges between them. Rows go by one at a time,
/// sorted, so that a graph of any size fits and equal graphs give equal bytes; their columns are
/// those of `cypher/export/papers`, `concepts`, `links` and `named-kin`.
interface Contents {

    void papers(RowWriter writer) throws IOException;

    /// The concepts, each with those right above it.
    void concepts(RowWriter writer) throws IOException;

    /// The edges from papers to concepts.
    void links(RowWriter writer) throws IOException;

    /// Pairs of concepts that share papers: `source`, `target`, and `papers` and `npmi` if known.
    default void ties(RowWriter writer) throws IOException {}

    /// The edges from papers to papers.
    void kin(RowWriter writer) throws IOException;
}
