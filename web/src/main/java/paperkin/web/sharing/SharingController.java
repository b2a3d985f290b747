package paperkin.web.sharing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.web.concept.Concept;
import paperkin.web.concept.ConceptQueries;
import paperkin.web.page.Links;
import paperkin.web.search.Hit;
import paperkin.web.search.SearchQueries;

/// The page of papers sharing methods; its address holds the choice.
@Controller
final class SharingController {

    private static final int PAPERS = 50;
    private static final int OFFERED = 12;

    private final SharingQueries queries;
    private final ConceptQueries concepts;
    private final SearchQueries search;

    SharingController(SharingQueries queries, ConceptQueries concepts, SearchQueries search) {
        this.queries = queries;
        this.concepts = concepts;
        this.search = search;
    }

    /// A chosen concept, and the page's address without it.
    record Chip(Concept concept, String without) {}

    /// A concept that could be added, and the page's address with it.
    record Offer(Hit hit, String with) {}

    @GetMapping("/papers/sharing")
    String sharing(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "any") String match,
            @RequestParam(defaultValue = "") String text,
            Model model) {
        // Taken as they stand, as an id may hold a comma.
        List<String> ids = form.getOrDefault("concept", List.of());
        var chosen = ids.stream().distinct().flatMap(id -> concepts.concept(id).stream()).toList();
        var known = chosen.stream().map(Concept::id).toList();
        model.addAttribute("chips", chosen.stream().map(c -> chip(c, known, match)).toList());
        model.addAttribute("offers", offers(text, known, match));
        model.addAttribute("match", match);
        model.addAttribute("wanted", text);
        model.addAttribute("limit", PAPERS);
        model.addAttribute("here", address(known, match));
        model.addAttribute("anyAddress", address(known, "any"));
        model.addAttribute("allAddress", address(known, "all"));
        model.addAttribute(
                "papers",
                known.isEmpty() ? List.of() : queries.papersSharingMethods(known, match, PAPERS));
        return "sharing";
    }

    private static Chip chip(Concept concept, List<String> ids, String match) {
        var others = ids.stream().filter(id -> !id.equals(concept.id())).toList();
        return new Chip(concept, address(others, match));
    }

    private List<Offer> offers(String text, List<String> ids, String match) {
        return search.search(text, PAPERS).stream()
                .filter(hit -> !hit.isPaper() && !ids.contains(hit.id()))
                .limit(OFFERED)
                .map(hit -> new Offer(hit, address(with(ids, hit.id()), match)))
                .toList();
    }

    private static List<String> with(List<String> ids, String id) {
        return Stream.concat(ids.stream(), Stream.of(id)).toList();
    }

    private static String address(List<String> ids, String match) {
        String page = Links.withEach("/papers/sharing", "match", List.of(match));
        return Links.withEach(page, "concept", ids);
    }
}
