package paperkin.loader.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paperkin.loader.concept.ConceptKey;
import paperkin.loader.suggestion.KnownConcept.Form;

class SuggestionRulesTest {

    @Test
    void names_that_differ_in_spaces_and_endings_may_be_one() {
        assertThat(
                        merges(
                                SpellingRule.spelling()
                                        .of(
                                                known(
                                                        concept("data base", 3),
                                                        concept("database", 9),
                                                        concept("data mining", 5),
                                                        concept("stereo cameras", 4),
                                                        concept("stereo camera", 2)))))
                .containsExactlyInAnyOrder(
                        "data-base -> database", "stereo-camera -> stereo-cameras");
    }

    @Test
    void three_words_in_another_order_may_be_one_but_two_hardly() {
        assertThat(
                        merges(
                                SpellingRule.words()
                                        .of(
                                                known(
                                                        concept("training neural networks", 3),
                                                        concept("neural network training", 9),
                                                        concept("tree search", 5),
                                                        concept("search tree", 4)))))
                .containsExactly("training-neural-network -> neural-network-training");
    }

    @Test
    void an_acronym_that_is_not_explained_may_be_what_others_explain_it_as() {
        KnownConcept bare = concept("EBMT", 6, new Form("EBMT", 6));
        KnownConcept explained =
                concept(
                        "example-based machine translation",
                        9,
                        new Form("example-based machine translation", 9),
                        new Form("EBMT", 5));

        assertThat(merges(AcronymRule.of(known(bare, explained))))
                .containsExactly("ebmt -> example-based-machine-translation");
    }

    @Test
    void an_acronym_that_is_explained_in_two_ways_is_left_alone() {
        assertThat(
                        AcronymRule.of(
                                known(
                                        concept("CRF", 6, new Form("CRF", 6)),
                                        concept("conditional random field", 9, new Form("CRF", 5)),
                                        concept("chronic renal failure", 9, new Form("CRF", 5)))))
                .isEmpty();
    }

    @Test
    void an_acronym_that_is_mostly_written_otherwise_is_another_name() {
        assertThat(
                        AcronymRule.of(
                                known(
                                        concept(
                                                "MoCo",
                                                9,
                                                new Form("MoCo", 8),
                                                new Form("MOCO", 1)),
                                        concept(
                                                "multi-objective combinatorial optimization",
                                                9,
                                                new Form("MOCO", 5)))))
                .isEmpty();
    }

    @Test
    void a_slip_is_inside_a_long_word_of_a_rare_name() {
        assertThat(
                        merges(
                                LetterRule.of(
                                        known(
                                                concept("pose estimation", 50),
                                                concept("pose estiamation", 1),
                                                concept("pose estimations 2", 1),
                                                concept("rose estimation", 1),
                                                concept("synchronous updates", 40),
                                                concept("asynchronous updates", 2)))))
                .containsExactly("pose-estiamation -> pose-estimation");
    }

    @Test
    void a_word_for_what_it_is_adds_nothing_to_a_name() {
        assertThat(
                        merges(
                                KindRule.of(
                                        known(
                                                concept("DTU", 9),
                                                concept("DTU dataset", 3),
                                                concept("language", 9),
                                                concept("language model", 9)))))
                .containsExactly("dtu-dataset -> dtu");
    }

    @Test
    void another_long_form_of_the_same_initials_may_be_another_concept() {
        var cnn =
                concept(
                        "convolutional neural network",
                        90,
                        new Form("CNN", 80),
                        new Form("convolutional neural networks", 40),
                        new Form("convolution neural network", 4),
                        new Form("cellular neural networks", 3));

        assertThat(LongFormRule.of(known(cnn), _ -> false))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.decision())
                                .hasToString(
                                        "Split[concept=convolutional-neural-network,"
                                                + " surfaces=[cellular neural networks],"
                                                + " to=cellular-neural-network]"));
        assertThat(LongFormRule.of(known(cnn), _ -> true)).isEmpty();
    }

    private static List<String> merges(Stream<Candidate> candidates) {
        return candidates.map(each -> each.from().id() + " -> " + each.into().id()).toList();
    }

    private static KnownConcepts known(KnownConcept... concepts) {
        var known = new KnownConcepts();
        Stream.of(concepts).forEach(known::add);
        return known;
    }

    private static KnownConcept concept(String label, int df, Form... forms) {
        return new KnownConcept(ConceptKey.id(label), label, "CONCEPT", df, List.of(forms));
    }
}
