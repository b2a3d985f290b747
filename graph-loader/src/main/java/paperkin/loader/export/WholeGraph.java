package paperkin.loader.export;

import java.io.IOException;
import java.util.Map;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// Everything in a graph but how papers are related, which follows from the rest.
record WholeGraph(Graph graph) implements Contents {

    private static final CypherFile PAPERS = CypherFile.load("export/papers");
    private static final CypherFile CONCEPTS = CypherFile.load("export/concepts");
    private static final CypherFile LINKS = CypherFile.load("export/links");
    private static final CypherFile CITATIONS = CypherFile.load("export/citations");

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
    public void kin(RowWriter writer) throws IOException {
        RowWriter.each(graph, CITATIONS, Map.of(), writer);
    }
}
