package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paperkin.cypher.Graph;
import paperkin.loader.LoaderException;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.CurationFile;
import paperkin.loader.curation.CurationFile.Outcome;
import paperkin.loader.curation.DecisionLine;

/// Where people decide: a graph, and the file with what has been decided on it. Whatever is written
/// into the file is in force in the graph right after.
///
/// Several may decide at a time, from one process or from many.
public final class CurationDesk {

    private final Graph graph;
    private final CurationFile file;
    private final Curating curating;

    /// @param file need not be there before the first decision
    /// @param hierarchy the one that the graph was loaded with
    public CurationDesk(Graph graph, CurationFile file, ConceptHierarchy hierarchy) {
        this.graph = graph;
        this.file = file;
        this.curating = new Curating(graph, hierarchy);
    }

    public Graph graph() {
        return graph;
    }

    public CurationFile file() {
        return file;
    }

    public Curating curating() {
        return curating;
    }

    /// What has been decided by now.
    public Curation curation() {
        return file.readIfThere();
    }

    /// Puts the graph under the file as it is.
    ///
    /// @throws LoaderException if there is none
    public CurationReport apply(LoadProgress progress) {
        return curating.run(file::read, progress);
    }

    /// Adds decisions to the file, whatever others have decided meanwhile.
    public CurationReport decide(List<DecisionLine> lines, LoadProgress progress) {
        checkFile();
        file.append(lines);
        return apply(progress);
    }

    /// The same if the file is still as it was when it had this digest.
    ///
    /// @return empty if it is not; nothing has changed then
    public Optional<CurationReport> decide(
            List<DecisionLine> lines, String digest, LoadProgress progress) {
        checkFile();
        return applied(file.append(lines, digest), progress);
    }

    /// Takes the nth decision out of the file, counted from 1.
    ///
    /// @throws LoaderException if there is none
    public CurationReport undo(int number, LoadProgress progress) {
        checkFile();
        file.remove(number);
        return apply(progress);
    }

    /// The same if the file is still as it was when it had this digest.
    ///
    /// @return empty if it is not; nothing has changed then
    public Optional<CurationReport> undo(int number, String digest, LoadProgress progress) {
        checkFile();
        return applied(file.remove(number, digest), progress);
    }

    private Optional<CurationReport> applied(Outcome outcome, LoadProgress progress) {
        return outcome instanceof Outcome.Written ? Optional.of(apply(progress)) : Optional.empty();
    }

    /// What decisions would change. Nothing is written.
    public CurationReport rehearse(List<DecisionLine> lines) {
        checkFile();
        List<DecisionLine> all = new ArrayList<>(curation().lines());
        all.addAll(lines);
        return curating.rehearse(Curation.of(all));
    }

    /// What it would change to take the nth decision out, counted from 1. Nothing is written.
    ///
    /// @throws LoaderException if there is none
    public CurationReport rehearseUndo(int number) {
        checkFile();
        return curating.rehearse(curation().without(number));
    }

    /// A new file would take back what others have decided in theirs.
    private void checkFile() {
        if (!file.isThere() && !Curating.current(graph).lines().isEmpty()) {
            throw new LoaderException(
                    "There is no file %s, but the graph stands under decisions; name their file with --curation FILE."
                            .formatted(file.path()));
        }
    }
}
