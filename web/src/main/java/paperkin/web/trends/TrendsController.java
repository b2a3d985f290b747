package paperkin.web.trends;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.web.chart.Chart;
import paperkin.web.chart.ShareQueries;
import paperkin.web.concept.Concept;
import paperkin.web.concept.ConceptQueries;
import paperkin.web.search.Hit;
import paperkin.web.search.SearchQueries;

/// The page of trends: the shares of chosen concepts over the years, and the concepts that rise or
/// fade; its address holds what was chosen.
@Controller
final class TrendsController {

    private static final int TRENDS = 30;
    private static final int OFFERED = 12;
    private static final int SEARCHED = 50;

    private final TrendQueries queries;
    private final ShareQueries shares;
    private final ConceptQueries concepts;
    private final SearchQueries search;

    TrendsController(
            TrendQueries queries,
            ShareQueries shares,
            ConceptQueries concepts,
            SearchQueries search) {
        this.queries = queries;
        this.shares = shares;
        this.concepts = concepts;
        this.search = search;
    }

    /// A chosen concept, the number of its curve, and the page without it.
    record Chip(Concept concept, int number, TrendsAddress without) {}

    /// A concept that could be added, and the page with it.
    record Offer(Hit hit, TrendsAddress with) {}

    /// A concept that rises or fades, and the page with its curve.
    record Change(Trend trend, boolean chosen, TrendsAddress with) {}

    @GetMapping("/trends")
    String trends(
            @RequestParam MultiValueMap<String, String> request,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int fromYear,
            @RequestParam(defaultValue = "3000") int toYear,
            Model model) {
        Map<String, String> given = request.toSingleValueMap();
        List<Concept> chosen = chosen(request.getOrDefault("concept", List.of()));
        var here = new TrendsAddress(given, chosen.stream().map(Concept::id).toList());
        model.addAttribute("given", given);
        model.addAttribute("here", here);
        model.addAttribute("wanted", text);
        model.addAttribute("chips", chips(chosen, here));
        model.addAttribute("offers", offers(text, here));
        Chart.of(shares.conceptYears(here.concepts(), fromYear, toYear))
                .ifPresent(chart -> model.addAttribute("chart", chart));
        addChanges(given, here, model);
        return "trends";
    }

    private List<Concept> chosen(List<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> concepts.concept(id).stream())
                .limit(ShareQueries.MOST)
                .toList();
    }

    private static List<Chip> chips(List<Concept> chosen, TrendsAddress here) {
        return IntStream.range(0, chosen.size())
                .mapToObj(at -> new Chip(chosen.get(at), at + 1, here.without(chosen.get(at).id())))
                .toList();
    }

    private List<Offer> offers(String text, TrendsAddress here) {
        if (here.isFull()) {
            return List.of();
        }
        return search.search(text, SEARCHED).stream()
                .filter(hit -> !hit.isPaper() && !here.has(hit.id()))
                .limit(OFFERED)
                .map(hit -> new Offer(hit, here.with(hit.id())))
                .toList();
    }

    private void addChanges(Map<String, String> given, TrendsAddress here, Model model) {
        PaperYears years = queries.paperYears();
        Comparison comparison = queries.comparison(given, years);
        model.addAttribute("years", years);
        model.addAttribute("comparison", comparison);
        model.addAttribute(
                "changes",
                queries.trends(comparison, TRENDS).stream()
                        .map(trend ->
                                new Change(trend, here.has(trend.id()), here.with(trend.id())))
                        .toList());
    }
}
