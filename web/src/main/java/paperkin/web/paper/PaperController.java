package paperkin.web.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Field;
import paperkin.web.page.PaperIds;
import paperkin.web.related.RelatedPaper;
import paperkin.web.related.RelatedQueries;

/// The page of a paper.
@Controller
final class PaperController {

    private static final int RELATED = 12;

    private final PaperQueries queries;
    private final PaperIds ids;
    private final RelatedQueries related;
    private final References references;

    PaperController(
            PaperQueries queries, PaperIds ids, RelatedQueries related, References references) {
        this.queries = queries;
        this.ids = ids;
        this.related = related;
        this.references = references;
    }

    @GetMapping("/papers/{id}")
    String paper(@PathVariable String id, Model model) {
        Paper paper = queries.paper(id).orElseThrow(() -> ids.absent(id));
        List<PaperConcept> concepts = queries.paperConcepts(id);
        model.addAttribute("paper", paper);
        model.addAttribute("inTitle", Passage.cut(paper.title(), Mark.in(Field.TITLE, concepts)));
        model.addAttribute(
                "inAbstract", Passage.cut(paper.abstractText(), Mark.in(Field.ABSTRACT, concepts)));
        model.addAttribute("conceptsByType", byType(concepts));
        model.addAttribute("cites", queries.cites(id));
        model.addAttribute("citedBy", queries.citedBy(id));
        model.addAttribute("bibTex", references.bibTex(id));
        addRelated(related.relatedPapers(id, RELATED), model);
        return "paper";
    }

    /// All bars of the page share one scale, so that they can be compared.
    private static void addRelated(List<RelatedPaper> papers, Model model) {
        model.addAttribute("related", papers);
        model.addAttribute(
                "largestPart",
                papers.stream().flatMapToDouble(PaperController::parts).max().orElse(1));
    }

    private static DoubleStream parts(RelatedPaper paper) {
        return DoubleStream.concat(
                DoubleStream.of(paper.wording()),
                paper.concepts().stream().mapToDouble(RelatedPaper.Shared::part));
    }

    private static Map<ConceptType, List<PaperConcept>> byType(List<PaperConcept> concepts) {
        return concepts.stream()
                .collect(
                        Collectors.groupingBy(
                                PaperConcept::type,
                                () -> new EnumMap<>(ConceptType.class),
                                Collectors.toList()));
    }
}
