package paperkin.web.explore;

import static java.util.stream.Collectors.groupingBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.web.page.ConceptIds;
import paperkin.web.page.Links;
import paperkin.web.page.PaperIds;
import paperkin.web.page.WebException;
import paperkin.web.search.SearchQueries;

/// The page of the explorer. What the picture shows beyond its start is asked for by its script;
/// without one, the page lists what stands beside the start.
@Controller
final class ExploreController {

    private static final int NEIGHBOURS = 20;
    private static final int HITS = 30;
    private static final int TOP = 300;
    private static final int TOP_PER_TYPE = 8;

    private final ExploreQueries queries;
    private final SearchQueries search;
    private final PaperIds papers;
    private final ConceptIds concepts;
    private final Links links;

    ExploreController(
            ExploreQueries queries,
            SearchQueries search,
            PaperIds papers,
            ConceptIds concepts,
            Links links) {
        this.queries = queries;
        this.search = search;
        this.papers = papers;
        this.concepts = concepts;
        this.links = links;
    }

    @GetMapping("/explore")
    String explore(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String text,
            Model model) {
        if (from.isBlank()) {
            model.addAttribute("sought", text);
            model.addAttribute("hits", search.search(text, HITS));
            model.addAttribute("top", text.isBlank() ? topByType() : Map.of());
            return "explore-start";
        }
        NodeKey key = NodeKey.of(from);
        model.addAttribute("start", start(key));
        model.addAttribute("beside", beside(key));
        return "explore";
    }

    /// An id of earlier stands in the query here, not in the path.
    @ExceptionHandler
    String moved(WebException.Moved moved, HttpServletRequest request) {
        return "redirect:"
                + (NodeKey.of(request.getParameter("from")).isPaper()
                        ? links.explorePaper(moved.id())
                        : links.exploreConcept(moved.id()));
    }

    private Node start(NodeKey key) {
        return key.isPaper()
                ? queries.paper(key.id()).orElseThrow(() -> papers.absent(key.id()))
                : queries.concept(key.id()).orElseThrow(() -> concepts.absent(key.id()));
    }

    /// What stands beside a node, under headings.
    private Map<String, List<Tie>> beside(NodeKey key) {
        var beside = new LinkedHashMap<String, List<Tie>>();
        if (key.isPaper()) {
            beside.put("Concepts", queries.paperConcepts(key.id()));
            beside.put("Related papers", queries.relatedPapers(key.id(), NEIGHBOURS));
        } else {
            beside.put("Related concepts", queries.conceptNeighbourhood(key.id(), NEIGHBOURS));
            beside.put("Papers", queries.conceptPapers(key.id(), NEIGHBOURS));
        }
        beside.values().removeIf(List::isEmpty);
        return beside;
    }

    /// The most frequent concepts by type, those of the most frequent type first.
    private Map<String, List<Node>> topByType() {
        Map<String, List<Node>> top =
                queries.topConcepts(TOP).stream()
                        .collect(groupingBy(Node::type, LinkedHashMap::new, Collectors.toList()));
        top.replaceAll((_, nodes) -> nodes.stream().limit(TOP_PER_TYPE).toList());
        return top;
    }
}
