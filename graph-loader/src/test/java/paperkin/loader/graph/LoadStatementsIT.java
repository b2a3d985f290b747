package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoadStatementsIT {

    @Test
    void every_file_in_the_folder_is_named_somewhere_in_the_program() throws IOException {
        String program = program();
        try (Stream<Path> files = Files.list(Path.of("..", "cypher", "load"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()).replace(".cypher", "")))
                    .isNotEmpty()
                    .allMatch(name ->
                            program.contains("\"load/" + name + "\"")
                                    || program.contains("\"" + name + "\""));
        }
    }

    private static String program() throws IOException {
        var program = new StringBuilder();
        for (String module : List.of("cypher", "graph-loader", "web")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    program.append(Files.readString(file));
                }
            }
        }
        return program.toString();
    }
}
