package paperkin.web.curate;

import java.util.List;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import paperkin.cypher.Graph;
import paperkin.loader.ConceptNames;
import paperkin.loader.LoaderException;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.DecisionLine;
import paperkin.loader.graph.CurationDesk;
import paperkin.loader.graph.CurationReport;
import paperkin.loader.graph.LoadProgress;
import paperkin.web.page.WebException;

/// The desk at which pages and API decide.
@Component
final class Desk {

    private final Graph graph;
    private final ObjectProvider<CurationDesk> desk;

    Desk(Graph graph, ObjectProvider<CurationDesk> desk) {
        this.graph = graph;
        this.desk = desk;
    }

    /// What a change has done, and the file after it.
    ///
    /// @param curation as others may have changed it again by now
    record Change(CurationReport report, Curation curation) {}

    Curation curation() {
        return desk().curation();
    }

    /// The concepts that people may mean.
    ConceptNames names() {
        return new ConceptNames(graph);
    }

    /// The decision in a line that a form sends.
    ///
    /// @throws WebException.Malformed if it is none
    static Decision decision(String line) {
        try {
            return DecisionLine.parse(line).decision();
        } catch (IllegalArgumentException none) {
            throw new WebException.Malformed(String.valueOf(none.getMessage()));
        }
    }

    /// A line as it is decided here and now: with the time and the person where it has none.
    static DecisionLine signed(DecisionLine line) {
        return line.signed(System.getProperty("user.name", ""));
    }

    CurationReport rehearse(List<DecisionLine> lines) {
        return desk().rehearse(lines);
    }

    CurationReport rehearseUndo(int number) {
        return desk().rehearseUndo(number);
    }

    /// Decides, whatever others have decided meanwhile.
    Change decide(List<DecisionLine> lines) {
        return new Change(desk().decide(lines, LoadProgress.silent()), curation());
    }

    /// Decides if nobody else has since the file had this digest.
    ///
    /// @throws WebException.Overtaken if somebody has
    Change decide(List<DecisionLine> lines, String version) {
        return desk().decide(lines, version, LoadProgress.silent())
                .map(report -> new Change(report, curation()))
                .orElseThrow(() -> overtaken(version));
    }

    /// Takes the nth decision back, if nobody else has decided since the file had this digest.
    ///
    /// @throws WebException.Overtaken if somebody has
    Change undo(int number, String version) {
        return desk().undo(number, version, LoadProgress.silent())
                .map(report -> new Change(report, curation()))
                .orElseThrow(() -> overtaken(version));
    }

    private WebException.Overtaken overtaken(String version) {
        Curation now = curation();
        List<String> changed =
                now.since(version).stream()
                        .flatMap(List::stream)
                        .map(line -> Words.of(line.decision()))
                        .toList();
        return new WebException.Overtaken(now.digest(), changed);
    }

    private CurationDesk desk() {
        try {
            return desk.getObject();
        } catch (BeansException impossible) {
            if (impossible.getMostSpecificCause() instanceof LoaderException reason) {
                throw new WebException.Off(String.valueOf(reason.getMessage()));
            }
            throw impossible;
        }
    }
}
