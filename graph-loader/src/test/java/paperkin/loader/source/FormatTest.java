package paperkin.loader.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import paperkin.loader.LoaderException;
import paperkin.loader.source.piece.Beginning;
import paperkin.loader.source.piece.FieldNames;

class FormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    {"id":"2101.1","categories":"cs.LG","authors_parsed":[      | arxiv
                    <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005">  | arxiv
                    {"id":"https://openalex.org/W1","title":"T","authorships":[{ | openalex
                    {"id":"W1","abstract_inverted_index":{"We":[0]}}            | openalex
                    {"corpusid":1,"externalids":null,"title":"T"}               | semanticscholar
                    [{"paperId":"a","title":"T"}]                               | semanticscholar
                    [{"paper":{"id":"2101.1"},"title":"T","summary":"S"}]       | huggingface
                    {"id":"2101.1","title":"T","summary":"S","publishedAt":"2"} | huggingface
                    <?xml version='1.0'?><!DOCTYPE a [<!ENTITY b "c">]><PubmedArticleSet> | pubmed
                    <!-- A comment --> <collection id="2021.acl">               | acl
                    @inproceedings{a, url = "https://aclanthology.org/P19-1"}   | acl
                    @article{a, title = {T}}                                    | bibtex
                    TY  - JOUR                                                  | ris
                    [ { "type": "book", "title": "T", "issued": {} } ]          | csl-json
                    {"title":"T","type":"x"}                                    | jsonl
                    [{"title":"T"}]                                             | jsonl
                    {}                                                          | jsonl
                    []                                                          | jsonl
                    id,title,year                                               | csv
                    "DOI";"Title"                                               | csv
                    <!DOCTYPE html><html lang="en">                             | listing
                    Get trending papers in your email inbox!                    | listing
                    A Title of a Paper, and More                                | listing
                    """)
    void theBeginningTellsTheFormat(String beginning, String format) {
        assertThat(settle("papers", beginning)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    notes.md,      none
                    page.xml,      none
                    my.bib.gz,     bibtex
                    table.tsv.zst, csv
                    page.TXT,      listing
                    """)
    void whereTheBeginningDoesNotTheNameMay(String name, String format) {
        assertThat(settle(name, name.contains("xml") ? "<unknown/>" : "Hardly anything.\n"))
                .isEqualTo(format);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aWrongFormatIsSaidInASentenceAndNothingIsRead(Format format) {
        String prose = "Hardly anything, and nothing of a paper.\n";
        Reading reading = Reading.of(prose, format);

        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections()).singleElement().asString().matches("papers:1: [A-Z].*\\.");
    }

    @Test
    void everyFormatHasANameOfItsOwnAndSaysWhatItIs() {
        assertThat(Arrays.stream(Format.values()).map(Format::toString)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Format.values()).map(Format::description))
                .allSatisfy(text -> assertThat(text).hasSizeBetween(10, 60));
    }

    @Test
    void fieldsAreMappedOnlyWhereTheyHaveNoFixedNames() {
        FieldNames names = FieldNames.of(List.of("title=name"));

        assertThat(new ReadingOptions(Format.CSV, names).fields()).isEqualTo(names);
        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> new ReadingOptions(Format.PUBMED, names))
                .withMessage(
                        "--field goes with jsonl or csv; the fields of pubmed have fixed names.");
    }

    private static String settle(String name, String beginning) {
        return new ReadingOptions(Format.AUTO, FieldNames.none())
                .settle(Beginning.of(name, beginning.getBytes(UTF_8)))
                .map(Format::toString)
                .orElse("none");
    }
}
