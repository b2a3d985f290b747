package paperkin.loader.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Reading;

class ScholarPaperTest {

    @Test
    void aLineOfTheBulkFileIsRead() {
        PaperRecord record =
                Reading.of(
                                """
                                {"corpusid":77,"externalids":{"ACL":null,"DBLP":"conf/x/1","ArXiv":"2101.00001","CorpusId":"77","DOI":"10.1000/Sheep"},
                                 "url":"https://www.semanticscholar.org/paper/abc","title":"Counting Sheep",
                                 "authors":[{"authorId":"1","name":"Ada Example"},{"authorId":null,"name":"B. Sample"}],
                                 "venue":"","journal":{"name":"Sleep","pages":"1-8"},"year":2021,"publicationdate":"2021-01-02",
                                 "s2fieldsofstudy":[{"category":"Computer Science","source":"s2-fos-model"},{"category":"Computer Science","source":"external"}]}
                                """
                                        .replace("\n", ""))
                        .only();

        assertThat(record.givenId()).isEqualTo("CorpusId:77");
        assertThat(record.doi()).isEqualTo("10.1000/sheep");
        assertThat(record.arxivId()).isEqualTo("2101.00001");
        assertThat(record.title()).isEqualTo("Counting Sheep");
        assertThat(record.authors()).containsExactly("Ada Example", "B. Sample");
        assertThat(record.venue()).isEqualTo("Sleep");
        assertThat(record.year()).hasValue(2021);
        assertThat(record.date()).isEqualTo("2021-01-02");
        assertThat(record.tags()).containsExactly("Computer Science");
    }

    @Test
    void whatTheApiAnswersIsReadTooWithWhatThePaperCites() {
        PaperRecord record =
                Reading.of(
                                """
                                {"paperId":"abc","externalIds":{"CorpusId":77,"DOI":"10.1000/sheep"},"title":"Counting Sheep",
                                 "abstract":"We count sheep &amp; more.","publicationDate":"2021-01-02",
                                 "references":[{"paperId":"def","corpusId":7,"title":"Sheep"},{"paperId":"fed","title":"Goats"},{"paperId":null}]}
                                """
                                        .replace("\n", ""))
                        .only();

        assertThat(record.givenId()).isEqualTo("CorpusId:77");
        assertThat(record.abstractText()).isEqualTo("We count sheep & more.");
        assertThat(record.year()).hasValue(2021);
        assertThat(record.references()).containsExactly("CorpusId:7", "fed");
    }

    @Test
    void abstractsAndCitationsAloneAreNoPapers() {
        String reason =
                "papers:1: Abstracts and citations of Semantic Scholar are read from files, in one"
                        + " command with its papers.";

        assertThat(
                        Reading.of("{\"corpusid\":1,\"openaccessinfo\":{},\"abstract\":\"A\"}")
                                .rejections())
                .containsExactly(reason);
        assertThat(Reading.of("{\"citingcorpusid\":1,\"citedcorpusid\":2}").rejections())
                .containsExactly(reason);
    }
}
