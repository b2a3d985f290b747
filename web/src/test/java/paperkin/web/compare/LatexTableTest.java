package paperkin.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paperkin.loader.mention.ConceptType;
import paperkin.web.compare.ComparedPaper.Named;

class LatexTableTest {

    @Test
    void aPaperIsARow() {
        ComparedPaper bert =
                paper(
                        "BERT",
                        Optional.of(2019L),
                        Map.of(
                                ConceptType.METHOD, names("masked language model", "Transformer"),
                                ConceptType.DATASET, names("SQuAD")));

        assertThat(LatexTable.of(List.of(bert), 5).lines())
                .contains("BERT & 2019 & masked language model, Transformer & SQuAD &  &  \\\\");
    }

    @Test
    void signsThatLatexTakesForItsOwnAreSpelled() {
        ComparedPaper odd = paper("50 % of $x_1 \\ {a}~^\nb", Optional.empty(), Map.of());

        assertThat(LatexTable.of(List.of(odd), 5).lines())
                .contains(
                        "50 \\% of \\$x\\_1 \\textbackslash{} \\{a\\}\\textasciitilde{}\\textasciicircum{} b & -- &  &  &  &  \\\\");
    }

    @Test
    void ofManyConceptsTheFirstAreTaken() {
        ComparedPaper many =
                paper("Many", Optional.of(2020L), Map.of(ConceptType.TASK, names("a", "b", "c")));

        assertThat(LatexTable.of(List.of(many), 2).lines())
                .contains("Many & 2020 &  &  & a, b &  \\\\");
    }

    private static List<Named> names(String... labels) {
        return List.of(labels).stream()
                .map(label -> new Named(label, label, "USES_METHOD", "", 1))
                .toList();
    }

    private static ComparedPaper paper(
            String title, Optional<Long> year, Map<ConceptType, List<Named>> concepts) {
        return new ComparedPaper(title, title, year, "", concepts);
    }
}
