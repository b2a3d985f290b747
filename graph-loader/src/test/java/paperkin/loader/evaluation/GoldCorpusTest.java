package paperkin.loader.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static paperkin.loader.mention.ConceptType.CONCEPT;
import static paperkin.loader.mention.ConceptType.DATASET;
import static paperkin.loader.mention.ConceptType.METHOD;
import static paperkin.loader.mention.ConceptType.METRIC;
import static paperkin.loader.mention.ConceptType.TASK;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldCorpusTest {

    @Test
    void scirexCountsWordsOfTheDocumentAndEndsAreExclusive() {
        List<GoldSentence> sentences =
                parse(
                        GoldFormat.SCIREX,
                        """
                        {"doc_id":"d","words":["document",":","Bi","-","LSTM","parsing","We","use","SNLI","."],\
                        "sentences":[[0,6],[6,10]],"ner":[[2,5,"Method"],[5,6,"Task"],[8,9,"Material"],[5,7,"Metric"]]}
                        """);

        assertThat(sentences)
                .containsExactly(
                        new GoldSentence(
                                "d",
                                List.of("Bi", "-", "LSTM", "parsing"),
                                List.of(new GoldSpan(0, 3, METHOD), new GoldSpan(3, 4, TASK))),
                        new GoldSentence(
                                "d",
                                List.of("We", "use", "SNLI", "."),
                                List.of(new GoldSpan(2, 3, DATASET))));
    }

    @Test
    void sciercCountsTokensOfTheDocumentAndEndsAreInclusive() {
        List<GoldSentence> sentences =
                parse(
                        GoldFormat.SCIERC,
                        """
                        {"doc_key":"d","sentences":[["We","rest","."],["This","optical","flow","of","photo-metric","stereo"]],\
                        "ner":[[],[[3,3,"Generic"],[4,5,"Task"],[7,8,"OtherScientificTerm"]]],"relations":[]}
                        """);

        assertThat(sentences)
                .containsExactly(
                        new GoldSentence("d", List.of("We", "rest", "."), List.of()),
                        new GoldSentence(
                                "d",
                                List.of(
                                        "This", "optical", "flow", "of", "photo", "-", "metric",
                                        "stereo"),
                                List.of(new GoldSpan(1, 3, TASK), new GoldSpan(4, 8, CONCEPT))));
    }

    @Test
    void asIsEveryLabelKeepsItsNameAndItsTokens() {
        PublishedSentence sentence =
                GoldCorpus.parse(
                                """
                                {"doc_key":"d","sentences":[["We"],["photo-metric","stereo"]],\
                                "ner":[[[0,0,"Generic"]],[[1,2,"OtherScientificTerm"],[2,2,"Task"]]]}
                                """
                                        .lines(),
                                GoldFormat.SCIERC)
                        .getLast();

        assertThat(sentence.index()).isEqualTo(1);
        assertThat(sentence.spans(LabelScheme.AS_IS))
                .containsExactly(
                        new GoldSpan(0, 2, "OtherScientificTerm"), new GoldSpan(1, 2, "Task"));
        assertThat(sentence.asRead(LabelScheme.OWN).spans())
                .containsExactly(new GoldSpan(0, 4, CONCEPT));
        assertThat(sentence.published(new GoldSpan(1, 4, TASK)))
                .isEqualTo(new GoldSpan(0, 2, TASK));
        assertThat(GoldFormat.SCIERC.names(LabelScheme.AS_IS)).hasSize(6).contains("Generic");
        assertThat(GoldFormat.SCIERC.names(LabelScheme.OWN)).hasSize(5);
    }

    @Test
    void spansFoundInSentencesWithMarksCountFromTheMarks() {
        PublishedSentence sentence =
                GoldCorpus.parse(
                                """
                                {"doc_id":"d","words":["document",":","Bi-LSTM","parsing"],"sentences":[[0,4]],"ner":[]}
                                """
                                        .lines(),
                                GoldFormat.SCIREX)
                        .getFirst();

        assertThat(sentence.asRead(LabelScheme.OWN).tokens())
                .containsExactly("Bi", "-", "LSTM", "parsing");
        assertThat(sentence.published(new GoldSpan(0, 3, METHOD)))
                .isEqualTo(new GoldSpan(2, 3, METHOD));
    }

    @Test
    void scierHasTheSameShapeWithDatasets() {
        assertThat(
                        parse(
                                GoldFormat.SCIER,
                                """
                                {"doc_id":"d","doc_tokens":["On","Kinetics"],"sentences":[["On","Kinetics"]],"ner":[[[1,1,"Dataset"]]]}
                                """))
                .containsExactly(
                        new GoldSentence(
                                "d",
                                List.of("On", "Kinetics"),
                                List.of(new GoldSpan(1, 2, DATASET))));
    }

    @Test
    void tdmsciHasOneTokenPerLineAndBlankLinesBetweenSentences() {
        assertThat(
                        parse(
                                GoldFormat.TDMSCI,
                                "the\t0\tO\nparsing\t4\tB-TASK\naccuracy\t12\tB-METRIC\nscore\t21\tI-METRIC\n\nOn\t28\tO\nPTB\t31\tB-DATASET\n"))
                .containsExactly(
                        new GoldSentence(
                                "sentence 1",
                                List.of("the", "parsing", "accuracy", "score"),
                                List.of(new GoldSpan(1, 2, TASK), new GoldSpan(2, 4, METRIC))),
                        new GoldSentence(
                                "sentence 2",
                                List.of("On", "PTB"),
                                List.of(new GoldSpan(1, 2, DATASET))));
    }

    @Test
    void heddesHasOneTokenPerRowWithQuotedSigns() {
        assertThat(
                        parse(
                                GoldFormat.HEDDES,
                                """
                                ,Sentence #,Word,POS,Tag
                                0,Sentence: 7,Also,RB,O
                                1,Sentence: 7,",",",",O
                                2,Sentence: 7,the,DT,B
                                3,Sentence: 7,CIFAR-10,NNP,I
                                4,Sentence: 9,\"""\",``,O
                                5,Sentence: 9,  ,NN,O
                                """))
                .containsExactly(
                        new GoldSentence(
                                "Sentence: 7",
                                List.of("Also", ",", "the", "CIFAR", "-", "10"),
                                List.of(new GoldSpan(2, 6, DATASET))),
                        new GoldSentence("Sentence: 9", List.of("\""), List.of()));
    }

    @Test
    void ofOverlappingLabelsTheLongestCounts() {
        GoldSentence sentence =
                GoldSentence.of(
                        "d",
                        List.of("a", "b", "c"),
                        List.of(
                                new GoldSpan(0, 1, TASK),
                                new GoldSpan(0, 2, METHOD),
                                new GoldSpan(2, 3, TASK)));

        assertThat(sentence.spans())
                .containsExactly(new GoldSpan(0, 2, METHOD), new GoldSpan(2, 3, TASK));
        assertThat(sentence.with(List.of(new GoldSpan(1, 3, METRIC))).spans())
                .isEqualTo(sentence.spans());
    }

    @Test
    void papersComeWithTheirConceptsAndWithPhrasesThatAreNone() {
        List<GoldPaper> papers =
                GoldPaper.parse(
                        """
                        {"title":"T","abstract":"A","source_file":"f.txt","concepts":[{"name":"KL divergence","type":"METHOD","essential":true,"aliases":["KL","KLD"]}],"wrong":["our method"]}
                        """
                                .lines());

        assertThat(papers)
                .containsExactly(
                        new GoldPaper(
                                "T",
                                "A",
                                "f.txt",
                                List.of(
                                        new GoldPaper.GoldConcept(
                                                "KL divergence",
                                                METHOD,
                                                true,
                                                List.of("KL", "KLD"))),
                                List.of("our method")));
    }

    @Test
    void scoresAreSharesAndTheirHarmonicMean() {
        Scores scores = new Scores(2, 4, 5).plus(new Scores(1, 2, 3));

        assertThat(scores.precision()).isEqualTo(0.5);
        assertThat(scores.recall()).isEqualTo(0.375);
        assertThat(scores.f1()).isEqualTo(3.0 / 7);
        assertThat(Scores.NONE.f1()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Scores(2, 1, 3));
    }

    private static List<GoldSentence> parse(GoldFormat format, String text) {
        return GoldCorpus.parse(text.lines(), format).stream()
                .map(sentence -> sentence.asRead(LabelScheme.OWN))
                .toList();
    }
}
