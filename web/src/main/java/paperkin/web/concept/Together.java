package paperkin.web.concept;

import java.util.List;

/// What was tried together with a concept, and what not yet.
///
/// @param title what `tried` are
/// @param tried datasets used with it, or methods tried on it
/// @param gaps methods never tried on it though methods close to them were
record Together(String title, List<Tried> tried, List<Gap> gaps) {

    private static final int TRIED = 10;
    private static final int GAPS = 6;

    /// Datasets for what is used, methods for what others are used on.
    static Together of(Concept concept, ConceptQueries queries) {
        String id = concept.id();
        return switch (concept.type()) {
            case METHOD, CONCEPT ->
                    new Together(
                            "Datasets used with it",
                            queries.datasetsUsedWithMethod(id, TRIED),
                            List.of());
            case DATASET, TASK, METRIC ->
                    new Together(
                            "Methods tried on it",
                            queries.methodsTriedOnDataset(id, TRIED),
                            queries.gaps(id, GAPS));
        };
    }

    public boolean isEmpty() {
        return tried.isEmpty() && gaps.isEmpty();
    }
}
