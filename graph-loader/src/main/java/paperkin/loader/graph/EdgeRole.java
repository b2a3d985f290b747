package paperkin.loader.graph;

import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Role;

/// What a paper does with a concept; the name is the type of the edge in the graph.
public enum EdgeRole {
    INTRODUCES,
    USES_METHOD,
    USES_DATASET,
    ADDRESSES_TASK,
    REPORTS_METRIC,
    MENTIONS;

    /// The role of an edge whose best mention has this role and type.
    public static EdgeRole of(Role role, ConceptType type) {
        return switch (role) {
            case INTRODUCES -> INTRODUCES;
            case USES -> using(type);
            case MENTIONS -> MENTIONS;
        };
    }

    private static EdgeRole using(ConceptType type) {
        return switch (type) {
            case METHOD -> USES_METHOD;
            case DATASET -> USES_DATASET;
            case TASK -> ADDRESSES_TASK;
            case METRIC -> REPORTS_METRIC;
            case CONCEPT -> MENTIONS;
        };
    }
}
