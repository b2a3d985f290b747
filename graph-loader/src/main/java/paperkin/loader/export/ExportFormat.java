package paperkin.loader.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import paperkin.cypher.Graph;
import paperkin.loader.LoaderException;

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
        var whole = new WholeGraph(graph);
        switch (this) {
            case JSONL -> JsonLines.write(graph, out);
            case GRAPHML -> new GraphMl().write(whole, out);
            case CSV -> new EdgeTable().write(whole, out);
            case JSONLD -> new JsonLd().write(whole, out);
            case BIBTEX -> new BibTex().write(whole, out);
        }
    }

    /// Writes what a query answered: for JSONL and CSV its rows; else the papers and concepts that
    /// it names, for GRAPHML and JSONLD also those that it was asked with.
    ///
    /// @param out left open
    /// @throws LoaderException if it has rows, but none of them names any
    public void write(Graph graph, AnswerRows answer, Writer out) throws IOException {
        switch (this) {
            case JSONL -> new AnswerTable(answer).jsonLines(out);
            case CSV -> new AnswerTable(answer).csv(out);
            case GRAPHML -> new GraphMl().write(drawn(graph, answer), out);
            case JSONLD -> new JsonLd().write(drawn(graph, answer), out);
            case BIBTEX -> new BibTex().write(papers(graph, answer), out);
        }
    }

    private NamedPart drawn(Graph graph, AnswerRows answer) {
        NamedPart named = NamedPart.of(graph, Names.in(answer));
        if (named.isEmpty() && !answer.rows().isEmpty()) {
            throw nothing(answer, "neither papers nor concepts");
        }
        return NamedPart.of(graph, Names.in(answer).and(answer.asked()));
    }

    private NamedPart papers(Graph graph, AnswerRows answer) {
        NamedPart named = NamedPart.of(graph, Names.in(answer));
        if (named.paperIds().isEmpty() && !answer.rows().isEmpty()) {
            throw nothing(answer, "no papers");
        }
        return named;
    }

    private LoaderException nothing(AnswerRows answer, String missing) {
        return new LoaderException(
                "The answer names %s (rows: %d, columns: %s), so there is nothing to write as %s: ask for their ids or nodes, or take csv or jsonl."
                        .formatted(
                                missing,
                                answer.rows().size(),
                                String.join(", ", answer.columns()),
                                name().toLowerCase(Locale.ROOT)));
    }
}
