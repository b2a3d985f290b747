package paperkin.web.curate;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.loader.LoaderException;
import paperkin.loader.curation.Contradictions;
import paperkin.loader.curation.Contradictions.Contradiction;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.DecisionLine;
import paperkin.web.concept.ConceptQueries;
import paperkin.web.page.ConceptIds;
import paperkin.web.page.WebException;

/// The pages on which people decide: what can be decided of a concept, what that would change, and
/// all that has been decided.
@Controller
final class CurateController {

    /// Decisions that a page shows.
    private static final int SHOWN = 100;

    private final Desk desk;
    private final ConceptQueries concepts;
    private final ConceptIds ids;

    CurateController(Desk desk, ConceptQueries concepts, ConceptIds ids) {
        this.desk = desk;
        this.concepts = concepts;
        this.ids = ids;
    }

    @GetMapping("/concepts/{id}/curate")
    String curate(@PathVariable String id, Model model) {
        show(id, model);
        return "curate";
    }

    private void show(String id, Model model) {
        Curation curation = desk.curation();
        model.addAttribute("concept", concepts.concept(id).orElseThrow(() -> ids.absent(id)));
        model.addAttribute("history", Decided.of(curation, id).reversed());
    }

    /// What a decision would change; nothing is written. Its address can be sent to somebody who
    /// shall look at it.
    @GetMapping("/curation/preview")
    String preview(@RequestParam MultiValueMap<String, String> form, Model model) {
        Wish wish = Wish.of(form);
        model.addAttribute("wish", wish);
        try {
            List<Decision> decisions = wish.decisions(desk.names());
            preview(decisions, desk.curation(), model);
            return "curation-preview";
        } catch (LoaderException | IllegalArgumentException objection) {
            model.addAttribute("objection", objection.getMessage());
            show(wish.concept(), model);
            return "curate";
        }
    }

    private void preview(List<Decision> decisions, Curation curation, Model model) {
        List<DecisionLine> lines =
                decisions.stream().map(each -> new DecisionLine(each, "", "", "")).toList();
        List<DecisionLine> all = new ArrayList<>(curation.lines());
        all.addAll(lines);
        model.addAttribute("decisions", decisions.stream().map(Words::of).toList());
        model.addAttribute("lines", lines);
        model.addAttribute("report", desk.rehearse(lines));
        model.addAttribute("version", curation.digest());
        model.addAttribute(
                "objections",
                Contradictions.of(Curation.of(all)).stream()
                        .filter(each -> each.line() > curation.lines().size())
                        .map(each -> objection(each, all))
                        .toList());
    }

    private static String objection(Contradiction found, List<DecisionLine> lines) {
        DecisionLine earlier = lines.get(found.earlier() - 1);
        return "This %s an earlier decision: %s."
                .formatted(found.what(), Words.of(earlier.decision()));
    }

    @PostMapping("/curation")
    String decide(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam String version,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response,
            Model model) {
        List<DecisionLine> lines =
                form.getOrDefault("line", List.of()).stream()
                        .map(each -> new DecisionLine(Desk.decision(each), "", "", why.strip()))
                        .toList();
        if (lines.isEmpty()) {
            throw new WebException.Malformed("There is no decision in this form.");
        }
        try {
            List<DecisionLine> signed = lines.stream().map(Desk::signed).toList();
            int number = desk.decide(signed, version).curation().lines().size();
            return "redirect:/curation?done=" + number;
        } catch (WebException.Overtaken overtaken) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("overtaken", overtaken);
            model.addAttribute("why", why);
            preview(lines.stream().map(DecisionLine::decision).toList(), desk.curation(), model);
            return "curation-preview";
        }
    }

    /// All that has been decided, the latest first.
    ///
    /// @param done the number of what was decided just now
    /// @param before the number that the page goes on before
    @GetMapping("/curation")
    String curation(
            @RequestParam(defaultValue = "0") int done,
            @RequestParam(defaultValue = "0") int before,
            Model model) {
        Curation curation = desk.curation();
        List<Decided> all = Decided.of(curation);
        int end = before > 0 ? Math.min(before - 1, all.size()) : all.size();
        int begin = Math.max(0, end - SHOWN);
        model.addAttribute("decided", all.subList(begin, end).reversed());
        model.addAttribute("count", all.size());
        model.addAttribute("version", curation.digest());
        if (begin > 0) {
            model.addAttribute("next", begin + 1);
        }
        if (done > 0 && done <= all.size()) {
            model.addAttribute("done", all.get(done - 1));
        }
        return "curation";
    }

    /// What it would change to take a decision back; nothing is written.
    @GetMapping("/curation/{number}/undo")
    String previewUndo(@PathVariable int number, Model model) {
        Curation curation = desk.curation();
        model.addAttribute("report", desk.rehearseUndo(number));
        model.addAttribute("undone", Decided.of(curation).get(number - 1));
        model.addAttribute("version", curation.digest());
        return "curation-preview";
    }

    @PostMapping("/curation/{number}/undo")
    String undo(
            @PathVariable int number,
            @RequestParam String version,
            HttpServletResponse response,
            Model model) {
        try {
            desk.undo(number, version);
            return "redirect:/curation";
        } catch (WebException.Overtaken overtaken) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("overtaken", overtaken);
            return curation(0, 0, model);
        }
    }
}
