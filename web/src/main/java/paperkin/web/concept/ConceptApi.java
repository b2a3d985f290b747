package paperkin.web.concept;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import paperkin.web.page.WebException;

/// One concept as JSON.
@RestController
@RequestMapping("/api/concepts/{id}")
@Tag(name = "Concepts")
final class ConceptApi {

    private final ConceptQueries queries;

    ConceptApi(ConceptQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(summary = "A concept: its label, type, document frequency and aliases")
    Concept concept(@PathVariable String id) {
        return queries.concept(id).orElseThrow(() -> WebException.NotFound.concept(id));
    }

    @GetMapping("/neighbourhood")
    @Operation(
            summary = "The concepts named in the same papers, by normalised PMI, and their links")
    Neighbourhood neighbourhood(
            @PathVariable String id,
            @RequestParam(defaultValue = "any") String type,
            @RequestParam(defaultValue = "24") int limit) {
        Concept concept = concept(id);
        var neighbours = queries.conceptNeighbourhood(id, type, limit);
        var ids = Stream.concat(Stream.of(id), neighbours.stream().map(n -> n.id())).toList();
        return new Neighbourhood(concept, neighbours, queries.conceptLinks(ids));
    }

    @GetMapping("/papers")
    @Operation(summary = "The papers that name a concept, each with its role and evidence")
    List<ConceptPaper> papers(
            @PathVariable String id,
            @RequestParam(defaultValue = "any") String role,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int skip) {
        concept(id);
        return queries.conceptPapers(id, role, limit, skip);
    }
}
