package paperkin.web.lab;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.web.page.PaperIds;

/// The page of the lab. A text comes in the body of a request, as addresses are kept in histories
/// and logs; only a paper of the graph can be named in the address.
@Controller
final class LabController {

    private final CypherFile paper = CypherFile.load("queries/paper");
    private final Lab lab;
    private final Graph graph;
    private final PaperIds ids;

    LabController(Lab lab, Graph graph, PaperIds ids) {
        this.lab = lab;
        this.graph = graph;
        this.ids = ids;
    }

    @GetMapping("/lab")
    String lab(
            @RequestParam(required = false) Optional<String> paper,
            @RequestParam(required = false) Optional<String> example,
            Model model) {
        Optional<Pasted> given =
                paper.map(this::paper).or(() -> example.map(_ -> ExampleText.PASTED));
        given.ifPresentOrElse(
                pasted -> show(pasted, model),
                () -> model.addAttribute("pasted", new Pasted("", "")));
        return "lab";
    }

    @PostMapping(path = "/lab", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String read(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(name = "abstract", defaultValue = "") String text,
            Model model) {
        show(new Pasted(title, text), model);
        return "lab";
    }

    private void show(Pasted pasted, Model model) {
        model.addAttribute("pasted", pasted);
        Optional<String> objection = pasted.objection();
        if (objection.isPresent()) {
            model.addAttribute("objection", objection.get());
            return;
        }
        Reading reading = lab.read(pasted);
        model.addAttribute("reading", reading);
        model.addAttribute("pieces", reading.sentences().stream().map(Piece::of).toList());
    }

    private Pasted paper(String id) {
        return graph.read(paper, Map.of("id", id)).stream()
                .findFirst()
                .map(row -> new Pasted(row.text("title"), row.text("abstract")))
                .orElseThrow(() -> ids.absent(id));
    }
}
