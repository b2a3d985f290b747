package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paperkin.cypher.CypherFile;

class LoadStatementsTest {

    /// Used by others: the schema migrations, the store, the command `status`.
    private static final Set<String> OF_OTHERS =
            Set.of(
                    "indexes-await",
                    "migration-record",
                    "migrations-applied",
                    "first-password",
                    "status-edges",
                    "status-nodes",
                    "status-refresh",
                    "status-run",
                    "status-server");

    @Test
    void every_file_in_the_folder_is_a_statement_that_is_used() throws IOException {
        Set<String> used = new TreeSet<>(OF_OTHERS);
        Arrays.stream(LoadStatements.class.getDeclaredFields())
                .filter(field -> field.getType() == CypherFile.class)
                .map(Field::getName)
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(used::add);

        assertThat(filesInFolder()).isEqualTo(used);
    }

    private static Set<String> filesInFolder() throws IOException {
        // From the sources, as the class path may hold them in a jar.
        try (Stream<Path> files = Files.list(Path.of("..", "cypher", "load"))) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(".cypher", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
