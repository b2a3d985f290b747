package paperkin.loader.build;

import java.util.List;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.graph.PlannedPaper;
import paperkin.loader.graph.Profile;

/// A paper with all that was found in its text.
///
/// @param number see [PaperRegister]
/// @param held edges that were found and that people have made something else of
/// @param profile what relates it to others
/// @param isForeign whether its abstract is not in English
record FoundPaper(
        int number,
        PlannedPaper planned,
        List<ConceptEdge> edges,
        List<ConceptEdge> held,
        Profile profile,
        boolean isForeign) {}
