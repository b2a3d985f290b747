package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class GraphOptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--store a --uri bolt://localhost:7687",
                "--store a --store b",
                "--user neo4j",
                "--store a --password-file b",
                "--uri http://localhost:7474",
                "--uri localhost:7687",
                "--uri bolt://localhost:7687 --password-file /no/such/file",
                "--uri not%a%uri",
                "--store"
            })
    void wrong_usage_ends_in_exit_code_2(String arguments) {
        var errors = new StringWriter();

        int code =
                new CommandLine(new StatusCommand())
                        .setErr(new PrintWriter(errors))
                        .execute(arguments.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(errors.toString()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void the_help_names_the_default_store() {
        String help = new CommandLine(new StatusCommand()).getUsageMessage();

        assertThat(help).contains("--store=DIR", ".paperkin/store", "--uri=URI");
        assertThat(GraphOptions.DEFAULT_STORE).hasToString(".paperkin/store");
    }
}
