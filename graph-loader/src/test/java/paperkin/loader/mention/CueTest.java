package paperkin.loader.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueTest {

    private final Cue cue = Cue.of("\\b(?:call|nam)ed (\\w+)$", "called|named");

    @Test
    void theFirstMatchIsFound() {
        assertThat(cue.find("a model called Foo")).contains("called Foo");
        assertThat(cue.isIn("a model named Foo")).isTrue();
    }

    @Test
    void aPartAloneIsNoMatch() {
        assertThat(cue.isIn("a so-called model, Foo")).isFalse();
    }

    @Test
    void nothingIsFoundWhereNoPartStands() {
        assertThat(cue.find("a model")).isEmpty();
        assertThat(cue.isIn("")).isFalse();
    }
}
