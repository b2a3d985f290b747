package paperkin.web.compare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.web.page.Links;
import paperkin.web.search.Hit;
import paperkin.web.search.SearchQueries;

/// The page of papers side by side; its address holds the choice.
@Controller
final class CompareController {

    /// As many as the query compares.
    private static final int MOST = 20;

    /// Concepts of a kind in a cell of the table for LaTeX.
    private static final int LATEX_CONCEPTS = 5;

    private static final int OFFERED = 8;
    private static final MediaType LATEX =
            new MediaType("application", "x-tex", StandardCharsets.UTF_8);

    private final CompareQueries queries;
    private final SearchQueries search;

    CompareController(CompareQueries queries, SearchQueries search) {
        this.queries = queries;
        this.search = search;
    }

    /// A paper, and the page's address without it.
    record Column(ComparedPaper paper, String without) {}

    /// A paper that could be added, and the page's address with it.
    record Offer(Hit hit, String with) {}

    @GetMapping("/papers/compare")
    String compare(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "") String text,
            Model model) {
        List<String> ids = chosen(form);
        List<ComparedPaper> papers = queries.comparePapers(ids);
        List<String> known = papers.stream().map(ComparedPaper::id).toList();
        model.addAttribute("papers", papers.stream().map(one -> column(one, known)).toList());
        model.addAttribute("missing", ids.size() - known.size());
        model.addAttribute("offers", known.size() < MOST ? offers(text, known) : List.of());
        model.addAttribute("full", known.size() >= MOST);
        model.addAttribute("wanted", text);
        model.addAttribute("here", Links.withEach("/papers/compare", "id", known));
        model.addAttribute("download", Links.withEach("/api/papers/compare", "ids", known));
        model.addAttribute("latex", Links.withEach("/papers/compare/latex", "id", known));
        return "compare";
    }

    @GetMapping("/papers/compare/latex")
    ResponseEntity<String> latex(@RequestParam MultiValueMap<String, String> form) {
        var headers = new HttpHeaders();
        headers.setContentType(LATEX);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename("comparison.tex").build());
        return ResponseEntity.ok()
                .headers(headers)
                .body(LatexTable.of(queries.comparePapers(chosen(form)), LATEX_CONCEPTS));
    }

    /// Taken as they stand, as an id may hold a comma.
    private static List<String> chosen(MultiValueMap<String, String> form) {
        return form.getOrDefault("id", List.of()).stream()
                .filter(id -> !id.isBlank())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Column column(ComparedPaper paper, List<String> ids) {
        return new Column(
                paper,
                Links.withEach(
                        "/papers/compare",
                        "id",
                        ids.stream().filter(id -> !id.equals(paper.id())).toList()));
    }

    private List<Offer> offers(String text, List<String> ids) {
        return search.search(text, MOST + OFFERED).stream()
                .filter(hit -> hit.isPaper() && !ids.contains(hit.id()))
                .limit(OFFERED)
                .map(hit ->
                        new Offer(
                                hit,
                                Links.withEach(
                                        "/papers/compare",
                                        "id",
                                        Stream.concat(ids.stream(), Stream.of(hit.id())).toList())))
                .toList();
    }
}
