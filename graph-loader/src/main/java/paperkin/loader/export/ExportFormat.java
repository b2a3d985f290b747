package paperkin.loader.export;

import java.io.IOException;
import java.io.Writer;
import paperkin.cypher.Graph;

/// The formats in which a graph can be written.
public enum ExportFormat {
    /// All that the graph digest covers.
    JSONL("everything but runs, times and related papers; equal graphs give equal bytes"),
    /// Papers and concepts as nodes of a graph.
    GRAPHML("papers, concepts and the edges between them, for Gephi, Cytoscape or yEd"),
    /// The edges as a table.
    CSV("one line per edge from a paper to a concept, with its evidence"),
    /// Linked data.
    JSONLD("papers in the words of schema.org, concepts in those of SKOS"),
    /// References.
    BIBTEX("one entry per paper");

    private final String description;

    ExportFormat(String description) {
        this.description = description;
    }

    /// What the format holds, for people.
    public String description() {
        return description;
    }

    /// Writes a graph.
    ///
    /// @param out left open
    public void write(Graph graph, Writer out) throws IOException {
        export().write(graph, out);
    }

    private GraphExport export() {
        return switch (this) {
            case JSONL -> new JsonLines();
            case GRAPHML -> new GraphMl();
            case CSV -> new EdgeTable();
            case JSONLD -> new JsonLd();
            case BIBTEX -> new BibTex();
        };
    }
}
