package paperkin.cypher.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What one row of a query costs at most, added up; the first thing that is too much is kept.
final class Cost {

    /// Steps that the server does in two seconds or three.
    private static final long MOST_STEPS = 100_000_000;

    /// Items and characters that may be made anew.
    private static final long MOST_MADE = 100_000_000;

    /// Characters that are copied in the time of one step.
    private static final long COPIED_PER_STEP = 100;

    /// Characters of two texts that are compared in the time of one step.
    private static final long COMPARED_PER_STEP = 1_000;

    /// Parts of the syntax that are looked at, some of them again and again.
    private static final long MOST_LOOKS = 200_000;

    private final Deque<SyntaxNode> loops = new ArrayDeque<>();
    private final Deque<Long> times = new ArrayDeque<>();
    private Optional<Objection> objection = Optional.empty();
    private long steps;
    private long made;
    private long looks;

    /// How many trials are going on, in which nothing is counted.
    private int trials;

    Optional<Objection> objection() {
        return objection;
    }

    /// Keeps what is too much, unless it was only tried.
    void object(SyntaxNode node, String rule) {
        if (objection.isEmpty() && trials == 0) {
            objection = Optional.of(Objection.at(node, rule));
        }
    }

    /// Whether another part of the syntax is worth a look: none is after an objection.
    boolean mayLook(SyntaxNode node) {
        looks++;
        if (looks > MOST_LOOKS && objection.isEmpty()) {
            objection =
                    Optional.of(
                            Objection.at(
                                    node, "Loops are nested too deep here to see what they take."));
        }
        return objection.isEmpty();
    }

    void enter(SyntaxNode loop, long length) {
        times.push(Extent.times(times(), Math.max(length, 1)));
        loops.push(loop);
    }

    void leave() {
        times.pop();
        loops.pop();
    }

    void startTrial() {
        trials++;
    }

    void endTrial() {
        trials--;
    }

    boolean inLoop() {
        return !loops.isEmpty();
    }

    /// Steps that are done in each turn of the loops around.
    void step(SyntaxNode node, long more) {
        if (trials > 0) {
            return;
        }
        steps = Extent.plus(steps, Extent.times(times(), more));
        if (steps > MOST_STEPS) {
            object(
                    loops.isEmpty() ? node : loops.peek(),
                    ("What is worked out for one row may take %,d steps, as far as the lengths of"
                                    + " lists can be seen: cut them before, as in list[..100], or"
                                    + " use UNWIND.")
                            .formatted(MOST_STEPS));
        }
    }

    /// Copies a text.
    void copy(SyntaxNode node, long characters) {
        step(node, characters / COPIED_PER_STEP);
    }

    /// Compares a text, a list or a map to another one.
    void compare(SyntaxNode node, long characters) {
        step(node, characters / COMPARED_PER_STEP);
    }

    /// What stays in memory, of each turn of the loops around.
    void make(SyntaxNode node, long more) {
        if (trials > 0) {
            return;
        }
        made = Extent.plus(made, Extent.times(times(), more));
        if (made > MOST_MADE) {
            object(
                    node,
                    ("Lists and texts that are made for one row may have %,d items and characters,"
                                    + " as far as their lengths can be seen: cut what they are made"
                                    + " of before, as in list[..100], or use UNWIND.")
                            .formatted(MOST_MADE));
        }
    }

    private long times() {
        return times.isEmpty() ? 1 : times.peek();
    }
}
