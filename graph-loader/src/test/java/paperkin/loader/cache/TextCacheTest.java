package paperkin.loader.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCacheTest {

    private final AtomicInteger calls = new AtomicInteger();
    private final TextCache<String> cache =
            new TextCache<>(text -> {
                calls.incrementAndGet();
                return "<" + text + ">";
            });

    @Test
    void aTextIsComputedOnce() {
        assertThat(cache.get("a word here", 2, 6)).isEqualTo("<word>");
        assertThat(cache.get("word", 0, 4)).isEqualTo("<word>");
        assertThat(calls).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "bA, a\u0141",
        "eight-ch, eight-cha",
        "abcdefgh one ijklmnop, abcdefgh two ijklmnop",
        "fifteen letters, sixteen letters!",
        "łódź, łódż",
    })
    void textsThatAreMuchAlikeAreKeptApart(String one, String other) {
        for (int round = 0; round < 2; round++) {
            assertThat(cache.get(one)).isEqualTo("<" + one + ">");
            assertThat(cache.get(other)).isEqualTo("<" + other + ">");
        }
        assertThat(calls).hasValue(2);
    }

    @Test
    void moreTextsThanPlacesAreAllAnsweredRightly() {
        var cache = new TextCache<>(1 << 10, text -> "<" + text + ">");
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 5_000; i++) {
                var text = Integer.toString(i);
                assertThat(cache.get(text)).isEqualTo("<" + i + ">");
            }
        }
    }

    @Test
    void aLongTextIsNotKept() {
        var text = "a".repeat(1000);
        assertThat(cache.get(text, 0, 1000)).isEqualTo(cache.get(text, 0, 1000));
        assertThat(calls).hasValue(2);
    }
}
