package paperkin.loader.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paperkin.loader.LoaderException;

class KnownAbbreviationsTest {

    @Test
    void a_short_form_is_known_in_the_singular_and_in_the_plural() {
        var known = KnownAbbreviations.load();
        assertThat(known.longForm("SGLD")).hasValue("stochastic gradient Langevin dynamics");
        assertThat(known.longForm("GANs")).isEqualTo(known.longForm("GAN")).isPresent();
        assertThat(known.longForm("sgld")).isEmpty();
        assertThat(known.longForm("XQZ")).isEmpty();
        assertThat(known.longForm("")).isEmpty();
    }

    @Test
    void a_paper_that_does_not_define_a_known_short_form_means_its_long_form() {
        var resolver =
                new ConceptResolver(
                        Vocabulary.read(Stream.of("type\tlabel\taliases\tflags")),
                        Thesaurus.NONE,
                        known("SGLD\tstochastic gradient Langevin dynamics\t40\t0.977"),
                        List.of());
        assertThat(resolver.resolve("SGLD"))
                .hasValue(
                        new Resolution.ByKnownAbbreviation(
                                "stochastic-gradient-langevin-dynamic",
                                "stochastic gradient Langevin dynamics"));
    }

    @Test
    void a_line_of_another_shape_is_named() {
        assertThatThrownBy(() -> known("SGLD\tstochastic"))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("Line 2")
                .hasMessageContaining("SGLD\tstochastic");
        assertThatThrownBy(() -> KnownAbbreviations.read(Stream.of("SGLD")))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("Line 1");
    }

    @Test
    void statistics_keep_short_forms_with_one_meaning_that_ten_papers_give() {
        var statistics = new AbbreviationStatistics();
        times(9, statistics, "We use a rare form here (RFH).");
        times(10, statistics, "Word error rates (WERs) fall.");
        times(11, statistics, "The word error rate (WER) falls.");
        times(12, statistics, "A convex hull (CH) is fast.");
        times(3, statistics, "A Chinese hamster (CH) is fast.");
        times(12, statistics, "The maximum a posteriori (MAP) estimate");
        times(13, statistics, "We map points.");
        assertThat(statistics.lines())
                .containsExactly(
                        "short form\tlong form\tpapers\tshare", "WER\tword error rate\t21\t1.000");
        assertThat(statistics.papers()).isEqualTo(70);
    }

    private static void times(int papers, AbbreviationStatistics statistics, String text) {
        IntStream.range(0, papers).forEach(_ -> statistics.add("A title", text));
    }

    private static KnownAbbreviations known(String line) {
        return KnownAbbreviations.read(Stream.of(KnownAbbreviations.HEADER, line));
    }
}
