package paperkin.loader.build;

import java.util.List;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.graph.PlannedPaper;

/// A paper with all that was found in its text.
///
/// @param number see [PaperRegister]
/// @param wording the vector of its title and abstract
/// @param isForeign whether its abstract is not in English
@SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
record FoundPaper(
        int number,
        PlannedPaper planned,
        List<ConceptEdge> edges,
        float[] wording,
        boolean isForeign) {}
