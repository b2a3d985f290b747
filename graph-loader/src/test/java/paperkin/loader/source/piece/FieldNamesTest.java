package paperkin.loader.source.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.LoaderException;
import paperkin.loader.corpus.RecordField;

class FieldNamesTest {

    @Test
    void aPairSaysWhatAFieldIsCalled() {
        FieldNames names = FieldNames.of(List.of("title=name", "abstract=a=b c"));

        assertThat(names.given(RecordField.TITLE)).hasValue("name");
        assertThat(names.given(RecordField.ABSTRACT)).hasValue("a=b c");
        assertThat(names.given(RecordField.DOI)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    heading=name           | --field knows id, title, abstract, year, date, doi, arxivId, url, venue, authors, references, tags, found "heading".
                    title                  | --field has the form title=name, found "title".
                    title=                 | --field has the form title=name, found "title=".
                    =name                  | --field has the form title=name, found "=name".
                    """)
    void anythingElseIsSaid(String pair, String message) {
        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> FieldNames.of(List.of(pair)))
                .withMessage(message);
    }

    @Test
    void aFieldHasOneName() {
        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> FieldNames.of(List.of("title=a", "title=b")))
                .withMessage("--field names each field once, found title twice.");
    }
}
