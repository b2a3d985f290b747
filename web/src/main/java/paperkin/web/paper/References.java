package paperkin.web.paper;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.loader.export.AnswerRows;
import paperkin.loader.export.ExportFormat;

/// Entries of papers for bibliographies.
@Component
final class References {

    private final Graph graph;

    References(Graph graph) {
        this.graph = graph;
    }

    /// The paper as BibTeX, as the API and exports write it.
    String bibTex(String id) {
        var named = new AnswerRows(List.of("id"), List.of(new Row(Map.of("id", id))), Map.of());
        var out = new StringWriter();
        try {
            ExportFormat.BIBTEX.write(graph, named, out);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail.", e);
        }
        return out.toString().strip();
    }
}
