package paperkin.web.search;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.web.page.Links;

/// The page of search results.
@Controller
final class SearchController {

    private static final int HITS = 50;

    private final SearchQueries queries;
    private final Links links;

    SearchController(SearchQueries queries, Links links) {
        this.queries = queries;
        this.links = links;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String text, Model model) {
        List<Hit> hits = queries.search(text, HITS);
        if (!hits.isEmpty() && hits.getFirst().isPaperByIdentifier()) {
            return "redirect:" + links.paper(hits.getFirst().id());
        }
        model.addAttribute("text", text);
        model.addAttribute("papers", hits.stream().filter(Hit::isPaper).toList());
        model.addAttribute("concepts", hits.stream().filter(hit -> !hit.isPaper()).toList());
        return "search";
    }
}
