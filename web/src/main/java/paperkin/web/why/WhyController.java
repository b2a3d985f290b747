package paperkin.web.why;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import paperkin.web.page.PaperIds;
import paperkin.web.paper.Paper;
import paperkin.web.paper.PaperQueries;

/// The page of two papers side by side.
@Controller
final class WhyController {

    private final WhyQueries queries;
    private final PaperQueries papers;
    private final PaperIds ids;

    WhyController(WhyQueries queries, PaperQueries papers, PaperIds ids) {
        this.queries = queries;
        this.papers = papers;
        this.ids = ids;
    }

    @GetMapping("/papers/{id}/why/{other}")
    String why(@PathVariable String id, @PathVariable String other, Model model) {
        model.addAttribute("paper", paper(id));
        model.addAttribute("other", paper(other));
        queries.whyRelated(id, other).ifPresent(why -> model.addAttribute("why", why));
        model.addAttribute(
                "ways",
                queries.whyRelatedPaths(id, other).stream().filter(Way::isIndirect).toList());
        return "why";
    }

    private Paper paper(String id) {
        return papers.paper(id).orElseThrow(() -> ids.absent(id));
    }
}
