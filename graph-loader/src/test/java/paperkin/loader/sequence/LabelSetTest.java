package paperkin.loader.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelSetTest {

    private final LabelSet labels = new LabelSet(List.of("TASK", "METHOD"));

    @Test
    void aSpanIsFoundAgainInItsLabels() {
        List<TypedSpan> spans =
                List.of(
                        new TypedSpan(0, 1, "TASK"),
                        new TypedSpan(2, 4, "METHOD"),
                        new TypedSpan(4, 7, "TASK"));

        assertThat(labels.spans(path(8, spans))).isEqualTo(spans);
    }

    @Test
    void aSpanEndsBeforeAnotherBegins() {
        int begin = labels.label(new TypedSpan(0, 2, "TASK"), 0);
        int last = labels.label(new TypedSpan(0, 2, "TASK"), 1);
        int otherLast = labels.label(new TypedSpan(0, 2, "METHOD"), 1);

        assertThat(labels.mayFollow(begin, last)).isTrue();
        assertThat(labels.mayFollow(begin, otherLast)).isFalse();
        assertThat(labels.mayFollow(begin, LabelSet.OUTSIDE)).isFalse();
        assertThat(labels.mayFollow(last, begin)).isTrue();
        assertThat(labels.mayStart(last)).isFalse();
        assertThat(labels.mayEnd(begin)).isFalse();
    }

    @Test
    void whereATypeIsNotMarkedThroughoutItMayStandAnywhereElse() {
        long[] allowed = labels.allowed(2, List.of(new TypedSpan(0, 1, "TASK")), Set.of("TASK"));

        assertThat(Long.bitCount(allowed[0])).isOne();
        assertThat(Long.bitCount(allowed[1])).isEqualTo(1 + 4);
    }

    @Test
    void whereAllTypesAreMarkedTheRestIsOutside() {
        assertThat(labels.allowed(1, List.of(), Set.of("TASK", "METHOD")))
                .containsExactly(1L << LabelSet.OUTSIDE);
    }

    @Test
    void thereIsAtLeastOneType() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LabelSet(List.of()));
    }

    private int[] path(int length, List<TypedSpan> spans) {
        return Arrays.stream(labels.allowed(length, spans, Set.of("TASK", "METHOD")))
                .mapToInt(Long::numberOfTrailingZeros)
                .toArray();
    }
}
