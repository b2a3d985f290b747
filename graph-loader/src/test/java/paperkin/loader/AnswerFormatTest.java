package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import paperkin.cypher.Row;

class AnswerFormatTest {

    private final Answer answer =
            new Answer(
                    List.of("id", "title", "year", "score", "concepts"),
                    List.of(
                            row(
                                    "roberta",
                                    "RoBERTa, a \"robust\"\napproach",
                                    2019L,
                                    3.09367,
                                    List.of(Map.of("label", "BERT"), Map.of("label", "SQuAD"))),
                            row("kl-paper", "Über θ", null, 10.5, List.of())));

    @Test
    void a_table_cuts_aligns_and_counts() {
        assertThat(AnswerFormat.TABLE.text(answer))
                .isEqualTo(
                        """
                        id        title                         year    score  concepts
                        ────────  ────────────────────────────  ────  ───────  ───────────
                        roberta   RoBERTa, a "robust" approach  2019   3.0937  BERT, SQuAD
                        kl-paper  Über θ                              10.5000
                        2 rows
                        """);
    }

    @Test
    void a_long_text_is_cut_in_a_table_between_characters() {
        var answer =
                new Answer(List.of("text"), List.of(new Row(Map.of("text", "🙂".repeat(100)))));

        assertThat(AnswerFormat.TABLE.text(answer).lines().toList().get(2))
                .isEqualTo("🙂".repeat(59) + "…");
    }

    @Test
    void a_table_without_rows_has_its_header() {
        assertThat(AnswerFormat.TABLE.text(new Answer(List.of("id", "title"), List.of())))
                .isEqualTo("id  title\n──  ─────\n0 rows\n");
    }

    @Test
    void csv_quotes_commas_quotes_and_line_ends() {
        assertThat(AnswerFormat.CSV.text(answer))
                .isEqualTo(
                        """
                        id,title,year,score,concepts
                        roberta,"RoBERTa, a ""robust""
                        approach",2019,3.09367,"[{""label"":""BERT""},{""label"":""SQuAD""}]"
                        kl-paper,Über θ,,10.5,[]
                        """
                                .replace("\n", "\r\n")
                                .replace("robust\"\"\r\n", "robust\"\"\n"));
    }

    @Test
    void json_keeps_types_nulls_and_the_order_of_columns() {
        assertThat(
                        AnswerFormat.JSON.text(
                                new Answer(answer.columns(), answer.rows().subList(1, 2))))
                .isEqualToIgnoringWhitespace(
                        """
                        [{"id": "kl-paper", "title": "Über θ", "year": null, "score": 10.5, "concepts": []}]
                        """);
    }

    private static Row row(@Nullable Object... values) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        List<String> columns = List.of("id", "title", "year", "score", "concepts");
        for (int at = 0; at < values.length; at++) {
            row.put(columns.get(at), values[at]);
        }
        return new Row(row);
    }
}
