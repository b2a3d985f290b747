package paperkin.web.concept;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.web.page.WebException;

/// The page of a concept.
@Controller
final class ConceptController {

    private static final int PAPERS_PER_PAGE = 20;
    private static final int NEIGHBOURS = 24;

    private final ConceptQueries queries;

    ConceptController(ConceptQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/concepts/{id}")
    String concept(
            @PathVariable String id,
            @RequestParam(defaultValue = "any") String role,
            @RequestParam(defaultValue = "0") int skip,
            Model model) {
        model.addAttribute(
                "concept",
                queries.concept(id).orElseThrow(() -> WebException.NotFound.concept(id)));
        model.addAttribute("neighbours", queries.conceptNeighbourhood(id, "any", NEIGHBOURS));
        model.addAttribute("role", role);
        addPapers(queries.conceptPapers(id, role, PAPERS_PER_PAGE + 1, skip), skip, model);
        return "concept";
    }

    /// One paper more than a page holds is asked for, to know whether another page follows.
    private static void addPapers(List<ConceptPaper> papers, int skip, Model model) {
        model.addAttribute("papers", papers.stream().limit(PAPERS_PER_PAGE).toList());
        model.addAttribute("skip", skip);
        model.addAttribute("previous", Math.max(0, skip - PAPERS_PER_PAGE));
        model.addAttribute("next", skip + PAPERS_PER_PAGE);
        model.addAttribute("more", papers.size() > PAPERS_PER_PAGE);
    }
}
