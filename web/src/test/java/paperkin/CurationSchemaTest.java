package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.curation.DecisionLine;

/// The schema of decisions and the program that reads them say the same of a line. Here, as this
/// module has a validator.
class CurationSchemaTest {

    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"merge\":{\"into\":\"a\",\"from\":[\"b\",\"c d\"]},\"who\":\"Ada\",\"when\":\"2026-11-28T06:30:00Z\",\"why\":\"x\"}",
                "{\"split\":{\"concept\":\"a\",\"surfaces\":[\"A. B.\"],\"to\":\"b\"}}",
                "{\"rename\":{\"concept\":\"a\",\"label\":\"Ä b\"},\"when\":\"2026-11-28T06:30:00+01:00\"}",
                "{\"retype\":{\"concept\":\"a\",\"type\":\"dataset\"}}",
                "{\"block\":{\"surface\":\"this paper\"}}",
                "{\"unblock\":{\"concept\":\"paper\"}}",
                "{\"link\":{\"paper\":\"p\",\"concept\":\"a\",\"role\":\"uses\",\"type\":\"method\",\"surface\":\"A\"}}",
                "{\"unlink\":{\"paper\":\"p\",\"concept\":\"a\"}}",
                "{\"broader\":{\"concept\":\"a\",\"of\":\"b\"}}",
                "{\"reject\":{\"split\":{\"concept\":\"a\",\"surfaces\":[\"x\"],\"to\":\"b\"}}}",
            })
    void both_take_what_is_right(String line) {
        assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty();
        assertThat(isRead(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"who\":\"Ada\"}",
                "{\"merge\":{\"into\":\"a\",\"form\":[\"b\"]}}",
                "{\"merge\":{\"into\":\"a\",\"from\":[\"b\"],\"to\":\"c\"}}",
                "{\"merge\":{\"into\":\"a\",\"from\":[]}}",
                "{\"merge\":{\"into\":\"a\",\"from\":[\"b\",\"b\"]}}",
                "{\"merge\":{\"into\":\"a\",\"from\":\"b\"}}",
                "{\"merge\":{\"into\":\"\",\"from\":[\"b\"]}}",
                "{\"rename\":{\"concept\":\"a\",\"label\":\" b\"}}",
                "{\"rename\":{\"concept\":\"a\",\"label\":7}}",
                "{\"retype\":{\"concept\":\"a\",\"type\":\"METHOD\"}}",
                "{\"block\":{}}",
                "{\"block\":{\"surface\":\"a\",\"concept\":\"b\"}}",
                "{\"link\":{\"paper\":\"p\",\"concept\":\"a\",\"role\":\"has\"}}",
                "{\"broader\":{\"concept\":\"a\",\"of\":\"b\"},\"when\":\"today\"}",
                "{\"reject\":{\"rename\":{\"concept\":\"a\",\"label\":\"b\"}}}",
                "{\"block\":{\"concept\":\"a\"},\"unblock\":{\"concept\":\"a\"}}",
            })
    void both_refuse_what_is_wrong(String line) {
        assertThat(SCHEMA.validate(line, InputFormat.JSON)).isNotEmpty();
        assertThat(isRead(line)).isFalse();
    }

    private static boolean isRead(String line) {
        try {
            DecisionLine.parse(line);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Schema schema() {
        try (InputStream in =
                CurationSchemaTest.class.getResourceAsStream("/paperkin/curation.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
