package paperkin.web.concept;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.loader.mention.ConceptType;
import paperkin.web.chart.Chart;
import paperkin.web.chart.ShareQueries;
import paperkin.web.page.ConceptIds;
import paperkin.web.page.Later;

/// The page of a concept, and pages of the parts that take long for a concept of very many papers:
/// the concept's page fetches these afterwards.
@Controller
final class ConceptController {

    private static final int PAPERS_PER_PAGE = 20;
    private static final int NEIGHBOURS = 24;
    private static final int OF_A_TYPE = 6;

    /// Up to so many papers every part is there within some hundredths of a second.
    private static final long FEW_PAPERS = 1000;

    private final ConceptQueries queries;
    private final ShareQueries shares;
    private final ConceptIds ids;

    ConceptController(ConceptQueries queries, ShareQueries shares, ConceptIds ids) {
        this.queries = queries;
        this.shares = shares;
        this.ids = ids;
    }

    @GetMapping("/concepts/{id}")
    String concept(
            @PathVariable String id,
            @RequestParam Map<String, String> request,
            @RequestParam(defaultValue = "") String after,
            HttpServletResponse response,
            Model model) {
        Concept concept = begin(id, request, model);
        PaperFilter filter = PaperFilter.of(request);
        model.addAttribute("after", after);
        model.addAttribute("chips", FilterChip.of(filter, queries.names(filter)));
        model.addAttribute("sendName", Later.sending(response));
        later("chart", () -> chart(concept), model);
        model.addAttribute("sendOverview", Later.sending(response));
        var beside = new Later<>(() -> queries.conceptNeighbourhood(id, "each", NEIGHBOURS));
        later("neighbours", () -> first(NEIGHBOURS, beside.getValue()), model);
        later("goesWith", () -> byType(beside.getValue()), model);
        var papers = new Later<>(() -> papers(id, filter, after));
        if (!request.isEmpty()) {
            papers.getValue(); // What is wanted of them may be refused.
        }
        model.addAttribute("papers", papers);
        later("path", () -> queries.readingPath(id), model);
        later("together", () -> Together.of(concept, queries), model);
        later("facets", () -> queries.conceptFacets(id, filter), model);
        model.addAttribute("few", concept.df() <= FEW_PAPERS);
        return "concept";
    }

    @GetMapping("/concepts/{id}/filters")
    String filters(
            @PathVariable String id, @RequestParam Map<String, String> request, Model model) {
        begin(id, request, model);
        model.addAttribute("facets", queries.conceptFacets(id, PaperFilter.of(request)));
        return part("filters", model);
    }

    @GetMapping("/concepts/{id}/reading-path")
    String readingPath(@PathVariable String id, Model model) {
        begin(id, Map.of(), model);
        model.addAttribute("path", queries.readingPath(id));
        return part("path", model);
    }

    @GetMapping("/concepts/{id}/tried")
    String tried(@PathVariable String id, Model model) {
        model.addAttribute("together", Together.of(begin(id, Map.of(), model), queries));
        return part("tried", model);
    }

    private Concept begin(String id, Map<String, String> request, Model model) {
        Concept concept = queries.concept(id).orElseThrow(() -> ids.absent(id));
        model.addAttribute("concept", concept);
        model.addAttribute("filter", PaperFilter.of(request));
        return concept;
    }

    private static String part(String name, Model model) {
        model.addAttribute("part", name);
        return "concept-part";
    }

    private static <T> void later(String name, Supplier<T> part, Model model) {
        model.addAttribute(name, new Later<>(part));
    }

    /// Papers of a concept.
    ///
    /// @param next the question for those behind them, if there are any
    record Papers(List<ConceptPaper> shown, Optional<String> next) {}

    /// One paper more than a page holds is asked for, to know whether another page follows.
    private Papers papers(String id, PaperFilter filter, String after) {
        List<ConceptPaper> papers = queries.conceptPapers(id, filter, after, PAPERS_PER_PAGE + 1);
        List<ConceptPaper> shown = first(PAPERS_PER_PAGE, papers);
        return new Papers(
                shown,
                papers.size() > shown.size()
                        ? Optional.of(filter.after(shown.getLast().cursor()))
                        : Optional.empty());
    }

    private static <T> List<T> first(int most, List<T> all) {
        return all.stream().limit(most).toList();
    }

    private static Map<ConceptType, List<Neighbour>> byType(List<Neighbour> neighbours) {
        return neighbours.stream()
                .collect(
                        groupingBy(
                                Neighbour::type,
                                () -> new EnumMap<>(ConceptType.class),
                                collectingAndThen(toList(), all -> first(OF_A_TYPE, all))));
    }

    /// From the year before its first paper, so that its rise is seen.
    private Optional<Chart> chart(Concept concept) {
        int from = concept.firstYear().map(year -> Math.toIntExact(year) - 1).orElse(0);
        return Chart.of(shares.conceptYears(List.of(concept.id()), Math.max(0, from), 3000));
    }
}
