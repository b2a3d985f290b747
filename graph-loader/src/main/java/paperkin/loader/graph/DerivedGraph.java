package paperkin.loader.graph;

import paperkin.cypher.Graph;

/// What follows from all papers of a graph: which concepts are broader than others, which papers
/// are related, and which concepts stand beside the hubs.
final class DerivedGraph {

    private final Graph graph;
    private final Extraction extraction;
    private final Run run;

    DerivedGraph(Graph graph, Extraction extraction, Run run) {
        this.graph = graph;
        this.extraction = extraction;
        this.run = run;
    }

    /// Brings it up to date.
    void refresh(LoadProgress progress) {
        progress.stage("Ordering concepts");
        new BroaderConcepts(graph, extraction.hierarchy()).refresh();
        new RelatedPapers(graph, run.id()).refresh(progress);
        new Hubs(graph).refresh(progress);
    }
}
