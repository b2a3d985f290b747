package paperkin.loader.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.LoaderException;

class SuggestionVerdictsTest {

    @TempDir Path folder;

    @Test
    void verdicts_are_counted_and_listed() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("verdicts.json"),
                        """
                        {"graph": "ten papers", "judged": "by eye", "suggestions": [
                          {"rank": 1, "score": 0.987, "evidence": "a | b", "right": true,
                           "decision": {"merge": {"into": "a", "from": ["b"]}}},
                          {"rank": 2, "score": 0.5, "evidence": "c is d", "right": false,
                           "decision": {"block": {"concept": "c"}}}]}
                        """);

        assertThat(SuggestionVerdicts.read(file).text())
                .startsWith("1 of the first 2 suggestions on ten papers are right; judged by eye.")
                .contains(
                        "| 1 | 0.99 | a \\| b | `{\"merge\":{\"into\":\"a\",\"from\":[\"b\"]}}` | yes |")
                .contains("| 2 | 0.50 | c is d | `{\"block\":{\"concept\":\"c\"}}` | no |");
    }

    @Test
    void a_file_that_holds_none_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("verdicts.json"), "[]");

        assertThatThrownBy(() -> SuggestionVerdicts.read(file))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("verdicts.json");
    }
}
