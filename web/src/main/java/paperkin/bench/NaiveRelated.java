package paperkin.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphException;
import paperkin.loader.bench.Latency;
import paperkin.loader.bench.StoreFigures.Naive;

/// Related papers by the catalogue's query and by the one that anybody would first write, over the
/// driver, one at a time and of the same papers.
///
/// @param papers to relate, as many as there is time for
/// @param time no paper is taken up later in a round
record NaiveRelated(Graph graph, List<String> papers, Duration time) {

    private static final CypherFile OURS = CypherFile.load("queries/related-papers");
    private static final CypherFile THEIRS = CypherFile.load("bench/naive-related");

    NaiveRelated {
        papers = List.copyOf(papers);
    }

    /// Both of one paper after another; of the first once before, as the server plans a query anew
    /// now and then.
    Naive round() {
        papers.stream()
                .limit(1)
                .forEach(paper -> List.of(OURS, THEIRS).forEach(query -> isAnswered(query, paper)));
        var ours = new Times(OURS);
        var theirs = new Times(THEIRS);
        long begin = System.nanoTime();
        for (String paper : papers) {
            if (System.nanoTime() - begin > time.toNanos()) {
                break;
            }
            ours.ask(paper);
            theirs.ask(paper);
        }
        return new Naive(ours.latency(), theirs.latency());
    }

    /// How long the answers to one query take.
    private final class Times {
        private static final int DIGITS = 3;

        private final CypherFile query;
        private final Histogram micros = new Histogram(DIGITS);
        private long errors;

        Times(CypherFile query) {
            this.query = query;
        }

        void ask(String paper) {
            long begin = System.nanoTime();
            if (isAnswered(query, paper)) {
                micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
            } else {
                errors++;
            }
        }

        Latency latency() {
            return Figures.of(micros, errors);
        }
    }

    private boolean isAnswered(CypherFile query, String paper) {
        try {
            graph.read(query, Map.of("id", paper));
            return true;
        } catch (GraphException _) {
            return false;
        }
    }
}
