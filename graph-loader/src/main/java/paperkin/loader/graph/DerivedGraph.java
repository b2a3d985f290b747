package paperkin.loader.graph;

import paperkin.cypher.Graph;

/// What follows from all papers of a graph: frequencies and names of concepts, which of them are
/// broader than others, and which papers are related.
final class DerivedGraph {

    private final Graph graph;
    private final Extraction extraction;
    private final Run run;

    DerivedGraph(Graph graph, Extraction extraction, Run run) {
        this.graph = graph;
        this.extraction = extraction;
        this.run = run;
    }

    /// Brings it up to date; returns how many concepts have been refreshed and stay.
    long refresh(LoadProgress progress) {
        long concepts = new DerivedValues(graph).refresh(progress);
        new BroaderConcepts(graph, extraction.hierarchy()).refresh();
        new RelatedPapers(graph, run.id()).refresh(progress);
        return concepts;
    }
}
