package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found by words in the [SmallGraph].
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

    private final TestGraph.Server server;
    private final Questions questions;

    SearchIT(TestGraph.Server server) {
        this.server = server;
        this.questions = new Questions(server);
    }

    @BeforeAll
    void fill() {
        SmallGraph.fill(server);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1706.03762                                    | paper   | 1706.03762
                    arXiv:1706.03762                              | paper   | 1706.03762
                    arxiv.org/abs/1706.03762v7                    | paper   | 1706.03762
                    https://arxiv.org/pdf/1706.03762v2.pdf        | paper   | 1706.03762
                    https://doi.org/10.48550/arXiv.1706.03762     | paper   | 1706.03762
                    https://huggingface.co/papers/1706.03762      | paper   | 1706.03762
                    10.18653/V1/N19-1423                          | paper   | 10.18653/v1/n19-1423
                    doi: 10.18653/v1/N19-1423                     | paper   | 10.18653/v1/n19-1423
                    https://dx.doi.org/10.18653/v1/N19-1423       | paper   | 10.18653/v1/n19-1423
                    https://aclanthology.org/N19-1423             | paper   | 10.18653/v1/n19-1423
                    https://aclanthology.org/N19-1423/            | paper   | 10.18653/v1/n19-1423
                    http://aclanthology.org/N19-1423              | paper   | 10.18653/v1/n19-1423
                    roberta                                       | paper   | roberta
                    SQuAD                                         | concept | squad
                    squad                                         | concept | squad
                    KL                                            | concept | kl
                    kullback leib                                 | concept | kl
                    Kullback–Leibler                              | concept | kl
                    transf                                        | concept | transformer
                    f1                                            | concept | f1
                    optimized                                     | paper   | roberta
                    attention is all you need                     | paper   | 1706.03762
                    """)
    void search_finds_first(String text, String kind, String id) {
        assertThat(questions.ask("search", "text", text))
                .first()
                .satisfies(row -> {
                    assertThat(row.text("kind")).isEqualTo(kind);
                    assertThat(row.text("id")).isEqualTo(id);
                });
    }

    @Test
    void search_names_the_surface_form_that_it_found() {
        Row found = questions.ask("search", "text", "kl").getFirst();

        assertThat(found.text("label")).isEqualTo("Kullback–Leibler divergence");
        assertThat(found.text("type")).isEqualTo("CONCEPT");
        assertThat(found.integer("df")).isEqualTo(2);
        assertThat(questions.ask("search", "text", "leibler").getFirst().text("matched"))
                .isIn("", "Kullback-Leibler divergence");
    }

    @Test
    void search_lists_nothing_twice_and_concepts_before_papers() {
        List<Row> rows = questions.ask("search", "text", "transformer");

        assertThat(rows)
                .extracting(row -> row.text("id"))
                .startsWith("transformer")
                .doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row.text("kind")).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"zzz", "'!?'", "'\\'", "'*'", "'\"'", "'a:b)'"})
    void search_finds_nothing_where_nothing_is(String text) {
        assertThat(questions.ask("search", "text", text)).isEmpty();
    }

    @Test
    void search_keeps_to_its_limit() {
        assertThat(questions.ask("search", "text", "a", "limit", 1)).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "transfromer, transformer",
        "kulback leibler, kl",
        "quetsion answering, question-answering",
        "roberta optimizd, roberta"
    })
    void search_forgives_typing_errors_where_the_words_find_little(String text, String id) {
        assertThat(questions.ask("search", "text", text))
                .first()
                .satisfies(row -> {
                    assertThat(row.text("id")).isEqualTo(id);
                    assertThat(row.values()).containsEntry("fuzzy", true);
                });
    }

    @Test
    void search_takes_words_as_they_are_where_they_find_enough() {
        assertThat(questions.ask("search", "text", "about"))
                .hasSizeGreaterThanOrEqualTo(3)
                .extracting(row -> row.values().get("fuzzy"))
                .containsOnly(false);
    }

    @Test
    void search_can_be_kept_to_concepts_or_papers() {
        assertThat(questions.texts("kind", "search", "text", "transformer", "kind", "concept"))
                .isNotEmpty()
                .containsOnly("concept");
        assertThat(questions.texts("kind", "search", "text", "transformer", "kind", "paper"))
                .isNotEmpty()
                .containsOnly("paper");
    }

    @ParameterizedTest
    @CsvSource({
        "tra,                        concept, transformer",
        "transformers,               concept, transformer",
        "KL,                         concept, kl",
        "kullback-leibler divergence, concept, kl",
        "kullback–leibler  DIV,      concept, kl",
        "lei,                        concept, kl",
        "squ,                        concept, squad",
        "min,                        paper,   kl-paper",
        "attention is all,           paper,   1706.03762",
        "bert pre,                   paper,   10.18653/v1/n19-1423",
        "attention is a,             paper,   1706.03762"
    })
    void suggest_completes_what_has_been_typed(String text, String kind, String id) {
        Row first = questions.ask("suggest", "text", text).getFirst();

        assertThat(first.text("kind")).isEqualTo(kind);
        assertThat(first.text("id")).isEqualTo(id);
    }

    @Test
    void suggest_puts_what_is_typed_exactly_before_what_only_begins_with_it() {
        server.run(
                """
                MERGE (concept:Concept {id: 'bertscore'}) SET concept += {label: 'BERTScore', words: ' bertscore', df: 900}
                """);
        try {
            assertThat(questions.texts("id", "suggest", "text", "bert", "kind", "concept"))
                    .startsWith("bert", "bertscore");
        } finally {
            server.run("MATCH (concept:Concept {id: 'bertscore'}) DELETE concept");
        }
    }

    @Test
    void suggest_looks_at_the_beginning_of_every_word_of_frequent_concepts() {
        server.run(
                """
                CREATE (:Concept:Many {id: 'gnn', label: 'Graph Neural Network', words: ' graph neural network', df: 700})
                """);
        try {
            assertThat(questions.texts("id", "suggest", "text", "N", "limit", 1))
                    .containsExactly("gnn");
            assertThat(questions.texts("id", "suggest", "text", "Neural net", "limit", 1))
                    .containsExactly("gnn");
            assertThat(questions.texts("id", "suggest", "text", "etwork")).isEmpty();
        } finally {
            server.run("MATCH (node:Many) DELETE node");
        }
    }

    @Test
    void suggest_then_looks_at_the_beginning_of_every_name_those_of_most_papers_first() {
        server.run(
                """
                UNWIND [['Quokka', 3], ['Quokka Net', 5], ['Quokkas in QA', 4]] AS many
                CREATE (:Alias:Many {surface: many[0], key: toLower(many[0])})
                    -[:ALIAS_OF]->(:Concept:Many {id: many[0], label: many[0], df: many[1]})
                """);
        try {
            assertThat(questions.texts("id", "suggest", "text", "q"))
                    .containsExactly("Quokka Net", "Quokkas in QA", "Quokka");
            assertThat(questions.texts("id", "suggest", "text", "QUOKKA"))
                    .containsExactly("Quokka", "Quokka Net", "Quokkas in QA");
        } finally {
            server.run("MATCH (node:Many) DETACH DELETE node");
        }
    }

    @Test
    void suggest_gives_papers_three_of_eight_places_if_there_are_more_concepts_than_five() {
        server.run(
                """
                UNWIND range(1, 9) AS n
                CREATE (:Concept:Many {id: 'approach-' + n, label: 'Approach ' + n, words: ' approach ' + n, df: 200 - n}),
                    (:Paper:Many {id: 'approach-paper-' + n, title: 'An approach ' + n})
                """);
        server.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
        try {
            assertThat(questions.texts("id", "suggest", "text", "appr"))
                    .startsWith(
                            "approach-1", "approach-2", "approach-3", "approach-4", "approach-5")
                    .hasSize(8);
            assertThat(questions.texts("kind", "suggest", "text", "appr"))
                    .endsWith("concept", "paper", "paper", "paper");
            assertThat(questions.texts("kind", "suggest", "text", "appr", "kind", "concept"))
                    .hasSize(8)
                    .containsOnly("concept");
            assertThat(questions.texts("id", "suggest", "text", "a", "limit", 1))
                    .containsExactly("approach-1");
        } finally {
            server.run("MATCH (node:Many) DELETE node");
        }
    }

    @Test
    void suggest_can_be_kept_to_papers_or_concepts() {
        assertThat(questions.texts("id", "suggest", "text", "robust", "kind", "paper"))
                .containsExactly("roberta");
        assertThat(questions.ask("suggest", "text", "robust", "kind", "concept")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zzz", "'!?'", "'\\'", "'\"'", "'zzz:b)'", "''"})
    void suggest_finds_nothing_where_nothing_is(String text) {
        assertThat(questions.ask("suggest", "text", text)).isEmpty();
    }
}
