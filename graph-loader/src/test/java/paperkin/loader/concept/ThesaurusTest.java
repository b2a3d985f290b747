package paperkin.loader.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.LoaderException;

class ThesaurusTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final String HEADER = "id\tprefLabel\taltLabels\tbroader";

    @Test
    void concepts_stand_right_below_those_the_file_says() {
        var thesaurus =
                read(HEADER, "C1\tLearning\t\t", "C2\tToy learning\t\tC1", "C3\tTiny\t\tC2|C1;C9");
        assertThat(thesaurus.broader("toy-learning")).containsExactly("learning");
        assertThat(thesaurus.broader("tiny")).containsExactly("learning", "toy-learning");
        assertThat(thesaurus.broader("learning")).isEmpty();
        assertThat(thesaurus.broader("unheard-of")).isEmpty();
    }

    @Test
    void a_concept_of_the_vocabulary_keeps_its_id() {
        var thesaurus = read(HEADER, "C1\tNeural nets\t\t", "C2\tResidual neural network\t\tC1");
        assertThat(thesaurus.broader("residual-network")).containsExactly("neural-network");
    }

    @Test
    void an_alternative_label_resolves_to_the_preferred_one() {
        var thesaurus = read(HEADER, "C1\tToy parsing\tplay analysis | toy analysis\t");
        var resolver =
                new ConceptResolver(VOCABULARY, thesaurus, KnownAbbreviations.load(), List.of());
        assertThat(resolver.resolve("Toy analyses"))
                .hasValue(new Resolution.ByThesaurus("toy-parsing", "toy parsing"));
    }

    @Test
    void columns_may_stand_in_any_order_among_others() {
        var thesaurus =
                read(
                        "\uFEFFbroader\tmag_level\tprefLabel\tid",
                        "\t1\tA thing\tX",
                        "",
                        "X\t2\tA toy\tY");
        assertThat(thesaurus.broader("a-toy")).containsExactly("a-thing");
    }

    @Test
    void a_line_without_label_is_named_by_file_and_number() {
        assertThatThrownBy(() -> read(HEADER, "C1\tLearning\t\t", "C2\t \t\tC1"))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("Line 3 of toy.tsv")
                .hasMessageContaining("C2");
    }

    @Test
    void a_file_of_another_shape_is_named() {
        assertThatThrownBy(() -> read("<html>"))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("Line 1 of toy.tsv")
                .hasMessageContaining("<html>");
        assertThatThrownBy(() -> read()).hasMessageContaining("Line 1 of toy.tsv");
        assertThatThrownBy(() -> Thesaurus.read(Path.of("no-such.tsv"), VOCABULARY))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("no-such.tsv");
    }

    @Test
    void what_is_read_has_a_digest_of_its_own() {
        assertThat(read(HEADER).digest()).hasSize(64).isNotEqualTo(read(HEADER, "").digest());
        assertThat(Thesaurus.NONE.digest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ResNet-18,      residual network
                    ResNet50,       ResNet
                    CIFAR-10,       CIFAR
                    GPT-3.5,        GPT
                    YOLOv5,         YOLO
                    Llama 2,        LLaMA
                    Toyformer-base, Toyformer
                    Qwen2.5-7B,     Qwen2.5
                    ImageNet-1k,    ImageNet
                    """)
    void a_named_variant_stands_below_its_family(String variant, String family) {
        var hierarchy = new ConceptHierarchy(VOCABULARY, Thesaurus.NONE);
        String narrow = VOCABULARY.conceptOf(variant);
        String broad = VOCABULARY.conceptOf(family);
        Map<String, String> labels = new TreeMap<>(Map.of(narrow, variant, broad, family));
        assertThat(hierarchy.broader(labels, labels.keySet()))
                .containsEntry(narrow, Set.of(broad))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    F1,           F
                    layer 2,      layer
                    word2vec,     word
                    ResNet-18,    DenseNet
                    top-5,        top
                    ResNet,       ResNet
                    """)
    void other_names_stand_below_none(String label, String other) {
        var hierarchy = new ConceptHierarchy(VOCABULARY, Thesaurus.NONE);
        Map<String, String> labels = new TreeMap<>();
        labels.put(VOCABULARY.conceptOf(label), label);
        labels.put(VOCABULARY.conceptOf(other), other);
        assertThat(hierarchy.broader(labels, labels.keySet())).isEmpty();
    }

    @Test
    void what_a_concept_would_stand_below_is_told_whether_it_is_there_or_not() {
        var thesaurus = read(HEADER, "C1\tLearning\t\t", "C2\tToy learning\t\tC1");
        var hierarchy = new ConceptHierarchy(VOCABULARY, thesaurus);
        Map<String, String> labels = Map.of("toy-learning", "toy learning", "gpt3", "GPT-3");

        assertThat(hierarchy.narrow()).containsExactly("toy-learning");
        assertThat(hierarchy.above(labels)).containsExactly("gpt", "learning");
        assertThat(hierarchy.broader(labels, Set.of("learning")))
                .containsExactly(Map.entry("toy-learning", Set.of("learning")));
    }

    private static Thesaurus read(String... lines) {
        return Thesaurus.read(Stream.of(lines), "toy.tsv", VOCABULARY);
    }
}
