package paperkin.web.curate;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.DecisionLine;
import paperkin.loader.suggestion.Suggestion;

/// The queue of what is likely to be wrong, which can be worked through with the keyboard.
@Controller
final class SuggestionsController {

    /// Suggestions that a page shows; the next come when these are decided on.
    private static final int SHOWN = 20;

    private final Desk desk;
    private final SuggestionQueue queue;

    SuggestionsController(Desk desk, SuggestionQueue queue) {
        this.desk = desk;
        this.queue = queue;
    }

    /// A suggestion as the page shows it.
    ///
    /// @param line what accepts it, as in the file
    public record Shown(Suggestion suggestion, String line) {

        static Shown of(Suggestion suggestion) {
            return new Shown(
                    suggestion, new DecisionLine(suggestion.decision(), "", "", "").toString());
        }

        public String words() {
            return Words.of(suggestion.decision());
        }

        /// Ids of the concepts it is about.
        public List<String> concepts() {
            return suggestion.decision().concepts();
        }
    }

    @GetMapping("/curation/suggestions")
    String suggestions(@RequestParam(defaultValue = "0") int done, Model model) {
        Curation curation = desk.curation();
        SuggestionQueue.State state = queue.state(curation);
        switch (state) {
            case SuggestionQueue.State.Found(List<Suggestion> suggestions) -> {
                List<Suggestion> open = SuggestionQueue.open(suggestions, curation);
                model.addAttribute("count", open.size());
                model.addAttribute(
                        "suggestions", open.stream().limit(SHOWN).map(Shown::of).toList());
            }
            case SuggestionQueue.State.Looking(String stage) -> model.addAttribute("stage", stage);
            case SuggestionQueue.State.Failed(String reason) ->
                    model.addAttribute("failed", reason);
        }
        List<Decided> decided = Decided.of(curation);
        if (done > 0 && done <= decided.size()) {
            model.addAttribute("done", decided.get(done - 1));
        }
        return "suggestions";
    }

    /// @param accept whether it is so; otherwise it is not asked again
    @PostMapping("/curation/suggestions")
    String decide(@RequestParam String line, @RequestParam boolean accept) {
        Decision decision = Desk.decision(line);
        Decision verdict = accept ? decision : new Decision.Reject(decision);
        DecisionLine signed = Desk.signed(new DecisionLine(verdict, "", "", "as suggested"));
        int number = desk.decide(List.of(signed)).curation().lines().size();
        return "redirect:/curation/suggestions?done=" + number;
    }

    @PostMapping("/curation/suggestions/look")
    String look() {
        queue.lookAgain(desk.curation());
        return "redirect:/curation/suggestions";
    }
}
