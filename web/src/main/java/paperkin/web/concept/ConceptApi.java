package paperkin.web.concept;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import paperkin.web.api.Answer;
import paperkin.web.api.AnsweredBy;
import paperkin.web.api.AnsweredBy.Part;
import paperkin.web.api.Answers;
import paperkin.web.api.Asked;
import paperkin.web.page.ConceptIds;

/// Concepts in the API.
@RestController
@Tag(name = "Concepts")
final class ConceptApi {

    /// As many concepts as `concept-links` takes.
    private static final int MOST_LINKED = 100;

    private final Answers answers;
    private final ConceptQueries queries;
    private final ConceptIds ids;

    ConceptApi(Answers answers, ConceptQueries queries, ConceptIds ids) {
        this.ids = ids;
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/concepts")
    @AnsweredBy(value = "concepts", grouped = "concepts-grouped")
    Answer concepts(Asked asked) {
        return answers.list(asked);
    }

    @GetMapping("/api/concepts/{id}")
    @AnsweredBy(value = "concept", single = true)
    Answer concept(Asked asked, @PathVariable String id) {
        return answers.one(asked).orElseThrow(() -> ids.absent(id));
    }

    @GetMapping("/api/concepts/{id}/neighbourhood")
    @AnsweredBy(
            value = "concept-neighbourhood",
            parts = @Part(name = "links", query = "concept-links"))
    Answer neighbourhood(Asked asked, @PathVariable String id) {
        Answer neighbours = ofConcept(id, answers.list(asked));
        List<String> ids =
                Stream.concat(Stream.of(id), neighbours.rows().stream().map(row -> row.text("id")))
                        .limit(MOST_LINKED)
                        .toList();
        return neighbours.with("links", () -> answers.rows("concept-links", Map.of("ids", ids)));
    }

    @GetMapping("/api/concepts/{id}/two-hops")
    @AnsweredBy("concept-two-hops")
    Answer twoHops(Asked asked, @PathVariable String id) {
        return ofConcept(id, answers.list(asked));
    }

    @GetMapping("/api/concepts/{id}/papers")
    @AnsweredBy("concept-papers")
    Answer papers(Asked asked, @PathVariable String id) {
        return ofConcept(id, answers.list(asked));
    }

    /// The answer, unless it is empty because there is no such concept.
    private Answer ofConcept(String id, Answer answer) {
        if (answer.isEmpty() && queries.concept(id).isEmpty()) {
            throw ids.absent(id);
        }
        return answer;
    }
}
