package paperkin.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfflineImportTest {

    @Test
    void of_an_exception_the_last_cause_is_told() {
        assertThat(
                        OfflineImport.reason(
                                """
                                WARNING Import failed. The store files are left as they are.
                                -----------------------------------------------------
                                Command Failed
                                Error importing csv file.

                                java.lang.RuntimeException: java.io.IOException: java.io.UncheckedIOException: java.io.IOException: No space left on device

                                Please provide this file if requesting neo4j support
                                """))
                .isEqualTo("No space left on device.");
    }

    @Test
    void what_is_no_exception_is_told_as_it_stands() {
        assertThat(OfflineImport.reason("Command Failed\nCheck that the file exists.\n"))
                .isEqualTo("Check that the file exists.");
        assertThat(OfflineImport.reason("Unknown option: '--x'"))
                .isEqualTo("Unknown option: '--x'");
    }
}
