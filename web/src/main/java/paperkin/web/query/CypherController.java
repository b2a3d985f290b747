package paperkin.web.query;

import jakarta.servlet.http.HttpServletRequest;
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
import tools.jackson.databind.json.JsonMapper;

/// The Cypher page; its address holds the statement, so that a result can be sent to somebody.
@Controller
final class CypherController {

    /// Rows that a page can show; the API and the command line give more.
    private static final int ROWS = 500;

    /// Rows that the page shows as JSON; the file has all.
    private static final int ROWS_AS_JSON = 50;

    private final GraphSchema schema = GraphSchema.load();
    private final FreeCypher cypher;
    private final Examples examples;
    private final Cell.Cells cells;
    private final SchemaCounts counts;
    private final Links links;
    private final JsonMapper json;

    CypherController(
            FreeCypher cypher,
            Examples examples,
            Cell.Cells cells,
            SchemaCounts counts,
            Links links,
            JsonMapper json) {
        this.cypher = cypher;
        this.examples = examples;
        this.cells = cells;
        this.counts = counts;
        this.links = links;
        this.json = json;
    }

    /// @param explain whether only the plan of the statement is wanted
    @GetMapping("/cypher")
    String cypher(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String parameters,
            @RequestParam(defaultValue = "5") String language,
            @RequestParam(defaultValue = "") String example,
            @RequestParam(defaultValue = "false") boolean explain,
            HttpServletRequest request,
            Model model) {
        var form =
                new CypherForm(
                        query.isBlank() ? examples.text(example) : query, parameters, language);
        model.addAttribute("examples", examples.all());
        model.addAttribute("form", form);
        model.addAttribute("languages", Language.values());
        model.addAttribute("schema", schema);
        model.addAttribute("counts", counts.counts());
        model.addAttribute("words", json.writeValueAsString(schema.words()));
        if (!form.query().isBlank()) {
            answer(form, explain, request.getRemoteAddr(), model);
        }
        return "cypher";
    }

    private void answer(CypherForm form, boolean explain, String client, Model model) {
        try {
            FreeCypher.Question question = form.question(json, client);
            show(
                    explain ? cypher.explain(question, limits()) : cypher.ask(question, limits()),
                    model);
        } catch (WebException e) {
            model.addAttribute("failed", e.getMessage());
        }
    }

    private static FreeLimits limits() {
        FreeLimits standard = FreeLimits.standard();
        return new FreeLimits(ROWS, standard.time(), standard.bytes());
    }

    private void show(FreeAnswer answer, Model model) {
        switch (answer) {
            case FreeAnswer.Refused refused -> {
                model.addAttribute("refused", refused.sentence());
                refused.place().ifPresent(place -> model.addAttribute("place", place));
            }
            case FreeAnswer.Failed failed -> {
                model.addAttribute("failed", failed.sentence());
                failed.place().ifPresent(place -> model.addAttribute("place", place));
            }
            case FreeAnswer.Unavailable away -> model.addAttribute("failed", away.reason());
            case FreeAnswer.Planned planned -> {
                model.addAttribute("plan", PlanStep.of(planned.plan()));
                planned.objection().ifPresent(why -> model.addAttribute("refused", why));
            }
            case FreeAnswer.Rows rows -> show(rows, model);
        }
    }

    private void show(FreeAnswer.Rows rows, Model model) {
        model.addAttribute("columns", rows.columns());
        model.addAttribute(
                "rows",
                cells.table(rows.columns(), rows.plainRows().stream().map(Row::values).toList()));
        Picture.of(ResultGraph.of(rows.rows()), links)
                .ifPresent(
                        picture -> model.addAttribute("picture", json.writeValueAsString(picture)));
        model.addAttribute("json", pretty(rows));
        model.addAttribute("truncated", rows.truncated());
        model.addAttribute("millis", rows.millis());
    }

    private String pretty(FreeAnswer.Rows rows) {
        var first = rows.rows().stream().limit(ROWS_AS_JSON).map(Row::values).toList();
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(first);
    }
}
