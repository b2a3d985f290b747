package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {

    private final CypherFile file =
            CypherHeader.parse(
                    "sharing",
                    """
                    // Papers that share concepts.
                    // @param concepts list<string> (1..3) - ids of the concepts
                    // @param match string = any (any|all) - whether one or every concept is needed
                    // @param limit integer = 20 (1..100) - how many papers at most
                    // @param least decimal = 0.5 (0..1) - the least confidence
                    // @param hubs boolean = false - whether hubs count
                    // @param text words = "" - words of the title
                    RETURN 1
                    """);

    @Test
    void what_is_not_given_has_its_default() {
        assertThat(file.bind(Map.of("concepts", "bert")))
                .containsExactly(
                        Map.entry("concepts", List.of("bert")),
                        Map.entry("match", "any"),
                        Map.entry("limit", 20L),
                        Map.entry("least", 0.5),
                        Map.entry("hubs", false),
                        Map.entry("text", ""),
                        Map.entry("textKey", ""),
                        Map.entry("textQuery", ""),
                        Map.entry("textTyped", ""),
                        Map.entry("textTypedTitle", ""),
                        Map.entry("textFuzzy", ""));
    }

    @Test
    void text_and_typed_values_bind_alike() {
        Map<String, Object> text =
                file.bind(
                        Map.of(
                                "concepts", "bert, squad,",
                                "match", "all",
                                "limit", " 7",
                                "least", "0.25",
                                "hubs", "TRUE",
                                "text", " attention "));
        Map<String, Object> typed =
                file.bind(
                        Map.of(
                                "concepts",
                                List.of("bert", "squad"),
                                "match",
                                "all",
                                "limit",
                                7,
                                "least",
                                0.25,
                                "hubs",
                                true,
                                "text",
                                "attention"));

        assertThat(text).isEqualTo(typed).containsEntry("limit", 7L);
    }

    @Test
    void what_was_bound_may_be_bound_again() {
        Map<String, Object> bound = file.bind(Map.of("concepts", "bert", "text", "attention"));

        assertThat(file.bind(bound)).isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    limit   ; many    ; a whole number from 1 to 100, but was 'many'
                    limit   ; 0       ; a whole number from 1 to 100, but was '0'
                    limit   ; 101     ; a whole number from 1 to 100, but was '101'
                    limit   ; 1.5     ; a whole number from 1 to 100, but was '1.5'
                    limit   ; 99999999999999999999 ; a whole number from 1 to 100
                    least   ; NaN     ; a number from 0 to 1, but was 'NaN'
                    least   ; 1.01    ; a number from 0 to 1, but was '1.01'
                    hubs    ; perhaps ; true or false, but was 'perhaps'
                    match   ; some    ; one of any, all, but was 'some'
                    concepts; a,b,c,d ; a list of texts with 1 to 3 entries, but was 'a,b,c,d'
                    concepts; ,       ; a list of texts with 1 to 3 entries, but was ','
                    """)
    void a_value_of_another_kind_is_refused_in_one_sentence(
            String name, String value, String expected) {
        var given = new HashMap<String, Object>(Map.of("concepts", "bert"));
        given.put(name, value);

        assertThatThrownBy(() -> file.bind(given))
                .isInstanceOf(GraphException.BadParameter.class)
                .hasMessageStartingWith("The parameter '%s' of 'sharing' must be ".formatted(name))
                .hasMessageContaining(expected);
    }

    @Test
    void a_missing_value_is_asked_for() {
        assertThatThrownBy(() -> file.bind(Map.of()))
                .isInstanceOf(GraphException.BadParameter.class)
                .hasMessage("'sharing' needs the parameter 'concepts': ids of the concepts.");
    }

    @Test
    void an_unknown_parameter_is_refused() {
        assertThatThrownBy(() -> file.bind(Map.of("concepts", "bert", "size", "1")))
                .isInstanceOf(GraphException.BadParameter.class)
                .hasMessage(
                        "'sharing' has no parameter 'size'; it takes concepts, match, limit, least, hubs, text.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    Kullback Leib     ; +kullback +(leib^2 leib*)
                    KL-divergence     ; +kl +(divergence^2 divergence*)
                    D_{KL}            ; +d_ +(kl^2 kl*)
                    GPT-3.5           ; +gpt +(3.5^2 3.5*)
                    a OR b            ; +a +or +(b^2 b*)
                    title:x* AND "y~1 ; +title +x +and +y +(1^2 1*)
                    θ                 ; +(θ^2 θ*)
                    !?                ; ~~
                    """)
    void words_become_a_search_in_which_no_character_commands(String text, String query) {
        assertThat(file.bind(Map.of("concepts", "bert", "text", text)))
                .containsEntry("textQuery", query);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Kulback Leib     ; +(kulback^4 kulback~1) +(leib^4 leib* leib~1)
                    convolutoinal    ; +(convolutoinal^4 convolutoinal* convolutoinal~2)
                    GPT transformer2 ; ''
                    GPT modle        ; +(gpt^4) +(modle^4 modle* modle~1)
                    θ                ; ''
                    """)
    void a_search_with_room_for_typing_errors_leaves_short_words_and_numbers(
            String text, String query) {
        assertThat(file.bind(Map.of("concepts", "bert", "text", text)))
                .containsEntry("textFuzzy", query);
    }

    @ParameterizedTest
    @CsvSource({"3D rec,  +3d +(rec^2 rec*)", "3D r,    +3d r", "GPT 4,   +gpt 4", "θ,       θ"})
    void what_is_being_typed_needs_no_last_word_of_one_or_two_letters(String text, String query) {
        assertThat(file.bind(Map.of("concepts", "bert", "text", text)))
                .containsEntry("textTyped", query);
    }

    @Test
    void a_search_in_titles_names_the_field_before_each_word() {
        assertThat(file.bind(Map.of("concepts", "bert", "text", "Kullback title:Leib")))
                .containsEntry(
                        "textTypedTitle",
                        "+title:kullback +title:title +(title:leib^2 title:leib*)");
    }

    @Test
    void a_very_long_text_searches_for_its_first_words() {
        assertThat(SearchWords.prefixQuery("word ".repeat(1000))).hasSizeLessThan(200);
    }

    @Test
    void what_is_wrong_is_named() {
        assertThatThrownBy(() -> file.bind(Map.of("concepts", "bert", "limit", "0")))
                .isInstanceOfSatisfying(
                        GraphException.BadParameter.class,
                        e -> assertThat(e.parameter()).isEqualTo("limit"));
    }

    @Test
    void a_statement_with_a_row_to_spare_takes_one_more_than_its_limit() {
        CypherFile roomier = file.withRowToSpare();

        assertThat(roomier.bind(Map.of("concepts", "bert", "limit", "101")))
                .containsEntry("limit", 101L);
        assertThatThrownBy(() -> roomier.bind(Map.of("concepts", "bert", "limit", "102")))
                .isInstanceOf(GraphException.BadParameter.class);
        assertThat(roomier.text()).isEqualTo(file.text());
    }
}
