package paperkin.web.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.cypher.GraphException;
import paperkin.web.api.Given;

/// The pages of the catalogue: all named queries, and one with its form and answer.
@Controller
final class CatalogueController {

    private final Catalogue catalogue;
    private final Cell.Cells cells;
    private final AskedFreely freely;

    CatalogueController(Catalogue catalogue, Cell.Cells cells, AskedFreely freely) {
        this.catalogue = catalogue;
        this.cells = cells;
        this.freely = freely;
    }

    @GetMapping("/queries")
    String queries(Model model) {
        model.addAttribute("queries", catalogue.queries());
        return "queries";
    }

    @GetMapping("/queries/{name}")
    String query(
            @PathVariable String name,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            Model model) {
        NamedQuery query = NamedQuery.of(catalogue.query(name));
        Map<String, Object> values = Given.values(request);
        model.addAttribute("query", query);
        model.addAttribute("given", form);
        boolean complete =
                query.parameters().stream()
                        .allMatch(p -> p.fallback().isPresent() || values.containsKey(p.name()));
        if (complete) {
            answer(name, values, model);
        }
        freely.address(catalogue.query(name), complete ? values : Map.of())
                .ifPresent(address -> model.addAttribute("freely", address));
        return "named-query";
    }

    private void answer(String name, Map<String, Object> values, Model model) {
        try {
            Catalogue.Answer answer = catalogue.answer(catalogue.query(name), values);
            model.addAttribute("columns", answer.columns());
            model.addAttribute("rows", cells.table(answer.columns(), answer.rows()));
        } catch (GraphException.BadParameter e) {
            model.addAttribute("failed", e.getMessage());
        }
    }
}
