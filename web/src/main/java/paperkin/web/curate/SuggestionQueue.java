package paperkin.web.curate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphException;
import paperkin.loader.LoaderException;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Decision;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.suggestion.Suggestion;
import paperkin.loader.suggestion.Suggestions;

/// What is likely to be wrong, looked for when somebody first asks, as that takes up to minutes in
/// a large graph, and kept until somebody wants to look again.
@Component
final class SuggestionQueue {

    private static final Logger LOG = LoggerFactory.getLogger(SuggestionQueue.class);

    private final Graph graph;
    private Optional<State> state = Optional.empty();

    SuggestionQueue(Graph graph) {
        this.graph = graph;
    }

    /// How far the queue has come.
    public sealed interface State {

        /// It is being looked for.
        ///
        /// @param stage what is done at the moment
        record Looking(String stage) implements State {}

        /// All that was found, the worthiest first.
        record Found(List<Suggestion> suggestions) implements State {}

        /// Something has gone wrong.
        record Failed(String reason) implements State {}
    }

    /// What there is; begins to look if nobody has yet.
    synchronized State state(Curation curation) {
        if (state.isEmpty()) {
            lookAgain(curation);
        }
        return state.orElseThrow();
    }

    /// Begins to look, unless somebody looks already.
    synchronized void lookAgain(Curation curation) {
        if (state.filter(now -> now instanceof State.Looking).isEmpty()) {
            become(new State.Looking("Beginning"));
            Thread.ofPlatform().daemon().name("suggestions").start(() -> look(curation));
        }
    }

    private void look(Curation curation) {
        State end = new State.Failed("Something went wrong; the log of the server says what.");
        try {
            end = new State.Found(new Suggestions(graph).find(curation, new Stages()));
        } catch (LoaderException | GraphException foreseen) {
            end = new State.Failed(String.valueOf(foreseen.getMessage()));
        } catch (RuntimeException unforeseen) {
            LOG.error("Looking for suggestions failed.", unforeseen);
        } finally {
            become(end);
        }
    }

    private synchronized void become(State next) {
        state = Optional.of(next);
    }

    private final class Stages implements LoadProgress {

        @Override
        public void stage(String name, long total) {
            become(new State.Looking(name));
        }

        @Override
        public void done(long count) {}
    }

    /// Those that nobody has decided on, and whose concepts are still what they were.
    static List<Suggestion> open(List<Suggestion> suggestions, Curation curation) {
        Set<Decision> settled = curation.settled();
        Set<String> gone = curation.merged().keySet();
        return suggestions.stream()
                .filter(each -> !settled.contains(each.decision()))
                .filter(each -> each.decision().concepts().stream().noneMatch(gone::contains))
                .toList();
    }
}
