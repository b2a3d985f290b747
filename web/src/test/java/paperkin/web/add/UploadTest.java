package paperkin.web.add;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {

    @ParameterizedTest
    @CsvSource({
        "library.bib, library.bib",
        "my papers (2).ris, my papers (2).ris",
        "../../etc/passwd, passwd",
        "C:\\Users\\me\\refs.bib, refs.bib",
        "..., papers",
        "'', papers",
        ".hidden.bib, hidden.bib",
        "'a\"b<c>|d.bib', abcd.bib",
        "Bücher.bib, Bücher.bib",
    })
    void aNameIsTheLastPartOfAPathWithoutWhatNoFileNameShouldHold(String sent, String kept) {
        assertThat(Upload.fileName(sent)).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(Upload.fileName("x".repeat(5000) + ".bib")).hasSize(100).endsWith(".bib");
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(Upload.fileName("a\0b\n\u202Ec.bib")).isEqualTo("abc.bib");
    }
}
