package paperkin.loader.export;

import java.io.IOException;
import java.util.Map;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// Everything in a graph; of the edges between papers none, as they follow from the others.
record WholeGraph(Graph graph) implements Contents {

    private static final CypherFile PAPERS = CypherFile.load("export/papers");
    private static final CypherFile CONCEPTS = CypherFile.load("export/concepts");
    private static final CypherFile LINKS = CypherFile.load("export/links");

    @Override
    public void papers(RowWriter writer) throws IOException {
        RowWriter.each(graph, PAPERS, Map.of(), writer);
    }

    @Override
    public void concepts(RowWriter writer) throws IOException {
        RowWriter.each(graph, CONCEPTS, Map.of(), writer);
    }

    @Override
    public void links(RowWriter writer) throws IOException {
        RowWriter.each(graph, LINKS, Map.of(), writer);
    }

    @Override
    public void kin(RowWriter writer) {}
}
