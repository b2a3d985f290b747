package paperkin.web.query;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.cypher.FreeAnswer;
import paperkin.cypher.FreeLimits;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The Cypher page; its address holds the statement, so that a result can be sent to somebody.
@Controller
final class CypherController {

    /// Rows that a page can show; the API and the command line give more.
    private static final int ROWS = 500;

    private static final TypeReference<Map<String, Object>> PARAMETERS = new TypeReference<>() {};

    private final Graph graph;
    private final Examples examples;
    private final Cell.Cells cells;
    private final JsonMapper json;

    CypherController(Graph graph, Examples examples, Cell.Cells cells, JsonMapper json) {
        this.graph = graph;
        this.examples = examples;
        this.cells = cells;
        this.json = json;
    }

    @GetMapping("/cypher")
    String cypher(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String parameters,
            @RequestParam(defaultValue = "") String example,
            Model model) {
        String statement = query.isBlank() ? examples.text(example) : query;
        model.addAttribute("examples", examples.all());
        model.addAttribute("query", statement);
        model.addAttribute("parameters", parameters);
        if (!statement.isBlank()) {
            run(statement, parameters, model);
        }
        return "cypher";
    }

    private void run(String statement, String parameters, Model model) {
        try {
            show(graph.readFreely(statement, read(parameters), limits()), model);
        } catch (JacksonException e) {
            model.addAttribute(
                    "failed", "The parameters must be one JSON object, such as {\"limit\": 10}.");
        }
    }

    private Map<String, Object> read(String parameters) {
        return parameters.isBlank() ? Map.of() : json.readValue(parameters, PARAMETERS);
    }

    private static FreeLimits limits() {
        FreeLimits standard = FreeLimits.standard();
        return new FreeLimits(ROWS, standard.time(), standard.bytes());
    }

    private void show(FreeAnswer answer, Model model) {
        switch (answer) {
            case FreeAnswer.Refused refused -> model.addAttribute("refused", refused.reason());
            case FreeAnswer.Failed failed -> model.addAttribute("failed", failed.reason());
            case FreeAnswer.Rows rows -> {
                model.addAttribute("columns", rows.columns());
                model.addAttribute(
                        "rows",
                        cells.table(
                                rows.columns(), rows.rows().stream().map(Row::values).toList()));
                model.addAttribute("truncated", rows.truncated());
                model.addAttribute("millis", rows.millis());
            }
        }
    }
}
