package paperkin.web.curate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.DecisionLine;
import paperkin.loader.graph.CurationReport;
import paperkin.loader.suggestion.Suggestion;
import paperkin.web.page.WebException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Decisions in the API, in the words of `curation.jsonl`.
@RestController
@Tag(name = "Curation")
final class CurationApi {

    private final Desk desk;
    private final SuggestionQueue queue;
    private final JsonMapper json;

    CurationApi(Desk desk, SuggestionQueue queue, JsonMapper json) {
        this.desk = desk;
        this.queue = queue;
        this.json = json;
    }

    /// A line of the file.
    ///
    /// @param words what it says, as a sentence
    record Line(int number, String words, JsonNode line) {}

    /// What has been decided.
    ///
    /// @param version changes with every decision
    record File(String version, List<Line> decisions) {}

    /// Lines as they would stand in the file.
    ///
    /// @param version the file that they are meant for; of none, whatever it is by now
    record Wanted(@Nullable String version, @Nullable List<JsonNode> decisions) {

        List<DecisionLine> lines() {
            List<JsonNode> all = decisions == null ? List.of() : decisions;
            if (all.isEmpty()) {
                throw new WebException.Malformed("The field 'decisions' must hold decisions.");
            }
            return IntStream.range(0, all.size()).mapToObj(at -> line(all.get(at), at)).toList();
        }

        private static DecisionLine line(JsonNode line, int at) {
            try {
                return DecisionLine.parse(line.toString());
            } catch (IllegalArgumentException none) {
                throw new WebException.Malformed(
                        "decisions[%d]: %s".formatted(at, none.getMessage()));
            }
        }
    }

    /// What a decision changes.
    ///
    /// @param papers papers with other edges
    /// @param edges edges to concepts that come or go, a changed one once
    record Change(
            String version,
            long papers,
            long edges,
            long conceptsNew,
            long conceptsGone,
            long conceptsChanged) {

        static Change of(CurationReport report, Curation curation) {
            return new Change(
                    curation.digest(),
                    report.papers(),
                    report.edges(),
                    report.come(),
                    report.gone(),
                    report.changed());
        }
    }

    /// What is likely to be wrong.
    ///
    /// @param state `looking` while it is looked for, which takes up to minutes; `found` or
    ///   `failed`
    /// @param detail what is done at the moment, or why it failed
    record Queue(String state, String detail, int count, List<Proposal> suggestions) {}

    /// A decision that is likely to be right.
    ///
    /// @param score how likely, from 0 to 1
    /// @param papers how many papers it changes at most
    record Proposal(double score, long papers, String rule, String evidence, JsonNode decision) {}

    @GetMapping("/api/curation")
    @Operation(summary = "What has been decided, in its order")
    File curation(@RequestParam Optional<String> concept) {
        Curation curation = desk.curation();
        List<Decided> decided =
                concept.map(id -> Decided.of(curation, id)).orElseGet(() -> Decided.of(curation));
        return new File(
                curation.digest(),
                decided.stream()
                        .map(each -> new Line(each.number(), each.words(), tree(each.line())))
                        .toList());
    }

    @PostMapping(path = "/api/curation/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What decisions would change; nothing is written")
    Change preview(@RequestBody Wanted wanted) {
        return Change.of(desk.rehearse(wanted.lines()), desk.curation());
    }

    @PostMapping(path = "/api/curation", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Decides; 409 tells what others have decided since the version that is given")
    Change decide(@RequestBody Wanted wanted) {
        List<DecisionLine> lines = wanted.lines().stream().map(Desk::signed).toList();
        return told(
                wanted.version() == null
                        ? desk.decide(lines)
                        : desk.decide(lines, wanted.version()));
    }

    @DeleteMapping("/api/curation/{number}")
    @Operation(summary = "Takes the decision of that number back")
    Change undo(@PathVariable int number, @RequestParam String version) {
        return told(desk.undo(number, version));
    }

    @GetMapping("/api/curation/suggestions")
    @Operation(summary = "What is likely to be wrong and not decided on, the worthiest first")
    Queue suggestions(@RequestParam(defaultValue = "20") int limit) {
        Curation curation = desk.curation();
        return switch (queue.state(curation)) {
            case SuggestionQueue.State.Found(List<Suggestion> suggestions) -> {
                List<Suggestion> open = SuggestionQueue.open(suggestions, curation);
                yield new Queue(
                        "found",
                        "",
                        open.size(),
                        open.stream().limit(limit).map(this::proposal).toList());
            }
            case SuggestionQueue.State.Failed(String reason) ->
                    new Queue("failed", reason, 0, List.of());
            case SuggestionQueue.State.Looking(String stage) ->
                    new Queue("looking", stage, 0, List.of());
        };
    }

    private Proposal proposal(Suggestion suggestion) {
        return new Proposal(
                suggestion.score(),
                suggestion.papers(),
                suggestion.rule().name(),
                suggestion.evidence(),
                tree(new DecisionLine(suggestion.decision(), "", "", "")));
    }

    private static Change told(Desk.Change change) {
        return Change.of(change.report(), change.curation());
    }

    private JsonNode tree(DecisionLine line) {
        return json.readTree(line.toString());
    }
}
