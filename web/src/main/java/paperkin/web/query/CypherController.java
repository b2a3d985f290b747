package paperkin.web.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.cypher.FreeAnswer;
import paperkin.cypher.FreeLimits;
import paperkin.cypher.ResultGraph;
import paperkin.cypher.Row;
import paperkin.cypher.gate.Language;
import paperkin.web.page.Links;
import paperkin.web.page.WebException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The Cypher page; its address holds the statement, so that a result can be sent to somebody.
@Controller
final class CypherController {

    /// Rows that a page can show; the API and the command line give more.
    private static final int ROWS = 500;

    private static final TypeReference<Map<String, @Nullable Object>> PARAMETERS =
            new TypeReference<>() {};

    private final FreeCypher cypher;
    private final Examples examples;
    private final Cell.Cells cells;
    private final Links links;
    private final JsonMapper json;

    CypherController(
            FreeCypher cypher, Examples examples, Cell.Cells cells, Links links, JsonMapper json) {
        this.cypher = cypher;
        this.examples = examples;
        this.cells = cells;
        this.links = links;
        this.json = json;
    }

    @GetMapping("/cypher")
    String cypher(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String parameters,
            @RequestParam(defaultValue = "5") String language,
            @RequestParam(defaultValue = "") String example,
            HttpServletRequest request,
            Model model) {
        String statement = query.isBlank() ? examples.text(example) : query;
        model.addAttribute("examples", examples.all());
        model.addAttribute("query", statement);
        model.addAttribute("parameters", parameters);
        model.addAttribute("language", language);
        model.addAttribute("languages", Language.values());
        if (!statement.isBlank()) {
            run(statement, parameters, language, request.getRemoteAddr(), model);
        }
        return "cypher";
    }

    private void run(
            String statement, String parameters, String language, String client, Model model) {
        try {
            var question = new FreeCypher.Question(statement, read(parameters), language, client);
            show(cypher.ask(question, limits()), model);
        } catch (WebException e) {
            model.addAttribute("failed", e.getMessage());
        } catch (JacksonException e) {
            model.addAttribute(
                    "failed", "The parameters must be one JSON object, such as {\"limit\": 10}.");
        }
    }

    private Map<String, @Nullable Object> read(String parameters) {
        return parameters.isBlank() ? Map.of() : json.readValue(parameters, PARAMETERS);
    }

    private static FreeLimits limits() {
        FreeLimits standard = FreeLimits.standard();
        return new FreeLimits(ROWS, standard.time(), standard.bytes());
    }

    private void show(FreeAnswer answer, Model model) {
        switch (answer) {
            case FreeAnswer.Refused refused -> model.addAttribute("refused", refused.sentence());
            case FreeAnswer.Failed failed -> model.addAttribute("failed", failed.sentence());
            case FreeAnswer.Unavailable away -> model.addAttribute("failed", away.reason());
            case FreeAnswer.Rows rows -> {
                model.addAttribute("columns", rows.columns());
                model.addAttribute(
                        "rows",
                        cells.table(
                                rows.columns(),
                                rows.plainRows().stream().map(Row::values).toList()));
                Picture.of(ResultGraph.of(rows.rows()), links)
                        .ifPresent(picture ->
                                model.addAttribute("picture", json.writeValueAsString(picture)));
                model.addAttribute("truncated", rows.truncated());
                model.addAttribute("millis", rows.millis());
            }
        }
    }
}
