package paperkin.loader.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The labels of tokens: outside of spans, or the beginning, inside, last token or only token
/// (unit) of a span of a type (BILOU). A label is a number; a set of labels the bits of a long.
///
/// At most fifteen types fit.
final class LabelSet {

    static final int OUTSIDE = 0;
    private static final int MOST_TYPES = 15;
    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int UNIT = 3;
    private static final int POSITIONS = 4;

    private final List<String> types;
    private final int[][] predecessors;

    LabelSet(List<String> types) {
        this.types = List.copyOf(types);
        if (types.isEmpty() || types.size() > MOST_TYPES) {
            throw new IllegalArgumentException(
                    "There are 1 to " + MOST_TYPES + " types, found " + types.size() + ".");
        }
        this.predecessors = new int[size()][];
        for (int next = 0; next < size(); next++) {
            int label = next;
            predecessors[next] =
                    IntStream.range(0, size())
                            .filter(previous -> mayFollow(previous, label))
                            .toArray();
        }
    }

    List<String> types() {
        return types;
    }

    int size() {
        return 1 + POSITIONS * types.size();
    }

    boolean mayStart(int label) {
        return label == OUTSIDE || position(label) == BEGIN || position(label) == UNIT;
    }

    boolean mayEnd(int label) {
        return label == OUTSIDE || position(label) == LAST || position(label) == UNIT;
    }

    boolean mayFollow(int previous, int next) {
        if (mayEnd(previous)) {
            return mayStart(next);
        }
        return !mayStart(next) && type(previous) == type(next);
    }

    /// The labels that may stand before one.
    int[] predecessors(int label) {
        return predecessors[label];
    }

    /// The labels that each token may have, given the marked spans: inside these exactly theirs,
    /// elsewhere none of the types that are marked throughout.
    long[] allowed(int length, List<TypedSpan> spans, Set<String> labelledTypes) {
        long free = 1L << OUTSIDE;
        for (int type = 0; type < types.size(); type++) {
            if (!labelledTypes.contains(types.get(type))) {
                free |= 0xFL << label(type, BEGIN);
            }
        }
        long[] allowed = new long[length];
        Arrays.fill(allowed, free);
        for (TypedSpan span : spans) {
            int type = types.indexOf(span.type());
            if (type >= 0) {
                for (int token = span.first(); token < span.end(); token++) {
                    allowed[token] = 1L << label(type, position(span, token));
                }
            }
        }
        return allowed;
    }

    /// The spans that a valid path marks.
    List<TypedSpan> spans(int[] path) {
        List<TypedSpan> spans = new ArrayList<>();
        int first = 0;
        for (int token = 0; token < path.length; token++) {
            if (path[token] != OUTSIDE) {
                first = mayStart(path[token]) ? token : first;
                if (mayEnd(path[token])) {
                    spans.add(new TypedSpan(first, token + 1, types.get(type(path[token]))));
                }
            }
        }
        return spans;
    }

    /// The label of a token within a span of a type.
    int label(TypedSpan span, int token) {
        return label(types.indexOf(span.type()), position(span, token));
    }

    private static int position(TypedSpan span, int token) {
        if (span.end() - span.first() == 1) {
            return UNIT;
        }
        if (token == span.first()) {
            return BEGIN;
        }
        return token == span.end() - 1 ? LAST : INSIDE;
    }

    private static int label(int type, int position) {
        return 1 + POSITIONS * type + position;
    }

    private static int position(int label) {
        return (label - 1) % POSITIONS;
    }

    private static int type(int label) {
        return (label - 1) / POSITIONS;
    }
}
