package paperkin.web.home;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import paperkin.loader.mention.ConceptType;

/// The first page.
@Controller
final class HomeController {

    private static final int PER_TYPE = 8;

    private final HomeQueries queries;
    private final Questions questions;
    private final Rising rising;

    HomeController(HomeQueries queries, Questions questions, Rising rising) {
        this.queries = queries;
        this.questions = questions;
        this.rising = rising;
    }

    @GetMapping("/")
    String home(Model model) {
        Map<ConceptType, List<TopConcept>> best = new EnumMap<>(ConceptType.class);
        for (ConceptType type : ConceptType.values()) {
            best.put(type, queries.topConcepts(type, PER_TYPE));
        }
        best.values().removeIf(List::isEmpty);
        model.addAttribute("home", true);
        model.addAttribute("overview", queries.overview());
        model.addAttribute("best", best);
        model.addAttribute("rising", rising.now());
        model.addAttribute("questions", questions.about(best));
        return "home";
    }
}
