package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Field;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.Role;

class ConceptEdgeTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    INTRODUCES, METHOD,  INTRODUCES
                    INTRODUCES, CONCEPT, INTRODUCES
                    USES,       METHOD,  USES_METHOD
                    USES,       DATASET, USES_DATASET
                    USES,       TASK,    ADDRESSES_TASK
                    USES,       METRIC,  REPORTS_METRIC
                    USES,       CONCEPT, MENTIONS
                    MENTIONS,   METHOD,  MENTIONS
                    MENTIONS,   CONCEPT, MENTIONS
                    """)
    void the_role_follows_from_role_and_type_of_the_mention(
            Role role, ConceptType type, EdgeRole expected) {
        assertThat(edge(mention(Field.ABSTRACT, 0, "BERT", type, 0.9, role)).role())
                .isEqualTo(expected);
    }

    @Test
    void the_strongest_role_counts_and_brings_its_evidence() {
        Mention contrast = mention(Field.TITLE, 0, "BERT", ConceptType.METHOD, 0.9, Role.MENTIONS);
        Mention introduction =
                mention(Field.ABSTRACT, 40, "Bert", ConceptType.METHOD, 0.6, Role.INTRODUCES);

        ConceptEdge edge = edge(contrast, introduction);

        assertThat(edge.role()).isEqualTo(EdgeRole.INTRODUCES);
        assertThat(edge.best()).isEqualTo(introduction);
        assertThat(edge.confidence()).isEqualTo(0.9);
    }

    @Test
    void among_equal_roles_confidence_then_type_then_place_decide_on_the_evidence() {
        Mention vague = mention(Field.TITLE, 0, "BERT", ConceptType.CONCEPT, 0.8, Role.USES);
        Mention late = mention(Field.ABSTRACT, 90, "BERT", ConceptType.METHOD, 0.8, Role.USES);
        Mention early = mention(Field.ABSTRACT, 10, "BERT", ConceptType.METHOD, 0.8, Role.USES);
        Mention unsure = mention(Field.TITLE, 5, "BERT", ConceptType.METHOD, 0.7, Role.USES);

        assertThat(edge(vague, late, early, unsure).best()).isEqualTo(early);
        assertThat(edge(vague, unsure).best()).isEqualTo(vague);
    }

    @Test
    void spans_are_counted_once_and_stand_in_the_order_of_the_text() {
        ConceptEdge edge =
                edge(
                        mention(Field.ABSTRACT, 100, "BERT", ConceptType.METHOD, 0.5, Role.USES),
                        mention(Field.ABSTRACT, 20, "Bert", ConceptType.METHOD, 0.5, Role.USES),
                        mention(Field.ABSTRACT, 20, "Bert", ConceptType.METHOD, 0.9, Role.USES),
                        mention(Field.TITLE, 3, "BERT", ConceptType.METHOD, 0.5, Role.USES));

        assertThat(edge.spans()).containsExactly("t:3:7", "a:20:24", "a:100:104");
        assertThat(edge.count()).isEqualTo(3);
        assertThat(edge.surfaces()).containsExactly("BERT", "Bert");
    }

    @Test
    void the_edges_of_a_paper_do_not_depend_on_the_order_of_its_mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            mentions.add(
                    mention(
                            i % 5 == 0 ? Field.TITLE : Field.ABSTRACT,
                            i * 5 % 60,
                            "term" + i % 3,
                            List.of(ConceptType.values()).get(i % 5),
                            (1 + i % 4) / 4.0,
                            List.of(Role.values()).get(i % 7 % 3)));
        }
        List<ConceptEdge> edges = ConceptEdge.of(mentions);
        var random = new Random(1);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(mentions, random);
            assertThat(ConceptEdge.of(mentions)).isEqualTo(edges);
        }
        assertThat(edges)
                .extracting(ConceptEdge::concept)
                .containsExactly("term0", "term1", "term2");
    }

    @Test
    void a_paper_without_mentions_has_no_edges() {
        assertThat(ConceptEdge.of(List.of())).isEmpty();
    }

    private static ConceptEdge edge(Mention... mentions) {
        return ConceptEdge.of(List.of(mentions)).getFirst();
    }

    private static Mention mention(
            Field field,
            int start,
            String surface,
            ConceptType type,
            double confidence,
            Role role) {
        return new Mention(
                field,
                start,
                start + surface.length(),
                surface,
                type,
                confidence,
                "test",
                "A sentence with " + surface + ".",
                0,
                surface.toLowerCase(Locale.ROOT),
                surface,
                role);
    }
}
