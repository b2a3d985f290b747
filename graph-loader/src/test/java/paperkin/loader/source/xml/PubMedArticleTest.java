package paperkin.loader.source.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Reading;

class PubMedArticleTest {

    private static final String SET =
            """
            <?xml version="1.0" ?>
            <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
            <PubmedArticleSet>
            <PubmedArticle>
              <MedlineCitation Status="MEDLINE">
                <PMID Version="1">101</PMID>
                <Article PubModel="Print">
                  <Journal><JournalIssue><PubDate><Year>2021</Year><Month>Jan</Month><Day>02</Day></PubDate></JournalIssue>
                    <Title>Sleep</Title></Journal>
                  <ArticleTitle>Counting <i>Ovis aries</i> in H<sub>2</sub>O.</ArticleTitle>
                  <ELocationID EIdType="pii">S1</ELocationID>
                  <ELocationID EIdType="doi">10.1000/Sheep</ELocationID>
                  <Abstract>
                    <AbstractText Label="AIM">To count <b>sheep</b>.</AbstractText>
                    <AbstractText Label="RESULT">We counted p &lt; 0.05 of them.</AbstractText>
                  </Abstract>
                  <AuthorList>
                    <Author><LastName>Example</LastName><ForeName>Ada</ForeName><Initials>A</Initials></Author>
                    <Author><CollectiveName>Sheep Consortium</CollectiveName></Author>
                  </AuthorList>
                </Article>
                <MeshHeadingList><MeshHeading><DescriptorName UI="D1">Sheep</DescriptorName></MeshHeading></MeshHeadingList>
                <KeywordList><Keyword>insomnia</Keyword></KeywordList>
              </MedlineCitation>
              <PubmedData>
                <ArticleIdList><ArticleId IdType="pubmed">101</ArticleId><ArticleId IdType="doi">10.1000/other</ArticleId></ArticleIdList>
                <ReferenceList><Reference><Citation>X</Citation><ArticleIdList><ArticleId IdType="pubmed">7</ArticleId></ArticleIdList></Reference>
                  <Reference><Citation>Y</Citation></Reference></ReferenceList>
              </PubmedData>
            </PubmedArticle>
            %s
            </PubmedArticleSet>
            """;

    @Test
    void everyArticleIsARecord() {
        PaperRecord record = Reading.of(SET.formatted("")).only();

        assertThat(record.givenId()).isEqualTo("pmid:101");
        assertThat(record.title()).isEqualTo("Counting Ovis aries in H2O.");
        assertThat(record.abstractText())
                .isEqualTo("AIM: To count sheep.\nRESULT: We counted p < 0.05 of them.");
        assertThat(record.doi()).isEqualTo("10.1000/sheep");
        assertThat(record.date()).isEqualTo("2021 Jan 02");
        assertThat(record.year()).hasValue(2021);
        assertThat(record.venue()).isEqualTo("Sleep");
        assertThat(record.authors()).containsExactly("Ada Example", "Sheep Consortium");
        assertThat(record.references()).containsExactly("pmid:7");
        assertThat(record.tags()).containsExactly("Sheep", "insomnia");
        assertThat(record.url()).isEqualTo("https://pubmed.ncbi.nlm.nih.gov/101");
    }

    @Test
    void aChapterOfABookIsNamedAsSuch() {
        String book = "<PubmedBookArticle><BookDocument/></PubmedBookArticle>";

        assertThat(Reading.of(SET.formatted(book)).rejections())
                .containsExactly("papers:31: Chapters of books are not read.");
    }
}
