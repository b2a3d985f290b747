package paperkin.loader.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static paperkin.loader.corpus.Records.titled;

import org.junit.jupiter.api.Test;

class FirstRecordsTest {

    private final FirstRecords records = new FirstRecords();

    @Test
    void aRecordWithAKnownIdIsNotTheFirst() {
        assertThat(isFirst(titled("A").ids("", "10.1000/a", "1706.03762"))).isTrue();
        assertThat(isFirst(titled("B").ids("", "", "1706.03762"))).isFalse();
        assertThat(isFirst(titled("C").ids("10.1000/a", "", ""))).isFalse();
        assertThat(isFirst(titled("D").ids("other", "", ""))).isTrue();
    }

    @Test
    void aRecordWithAKnownTitleIsNotTheFirstUnlessSomethingSpeaksAgainstIt() {
        assertThat(isFirst(titled("A Paper").year(1999).by("Ada B"))).isTrue();
        assertThat(isFirst(titled("A paper"))).isFalse();
        assertThat(isFirst(titled("A-Paper").year(1999))).isFalse();
        assertThat(isFirst(titled("A Paper").year(2001))).isTrue();
        assertThat(isFirst(titled("A Paper").year(2001).by("Ada C"))).isFalse();
        assertThat(isFirst(titled("A Paper").year(1999).by("Ada C"))).isTrue();
    }

    private boolean isFirst(Records next) {
        return records.isFirst(next.record());
    }
}
