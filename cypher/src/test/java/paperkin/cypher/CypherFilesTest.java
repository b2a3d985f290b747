package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every `.cypher` file of this module.
class CypherFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"schema", "queries", "digest"})
    void an_index_names_exactly_the_files_of_its_folder(String folder) throws IOException {
        List<String> index = Files.readAllLines(Path.of(folder, "index"));

        assertThat(index)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(names(folder));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_header_can_be_read(String path) {
        CypherFile file = CypherFile.load(path);

        assertThat(file.title()).endsWith(".");
        assertThat(file.text()).isNotBlank().doesNotEndWith(";");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_parameter_is_used_and_every_used_one_is_described(String path) {
        CypherFile file = CypherFile.load(path);

        List<Parameter> parameters = file.parameters();
        List<String> bound =
                parameters.stream().flatMap(each -> each.derivedNames().stream()).toList();
        assertThat(ParametersIn.text(file.text()))
                .containsAll(parameters.stream().map(Parameter::name).toList())
                .allMatch(used ->
                        bound.contains(used)
                                || parameters.stream().anyMatch(each -> each.name().equals(used)));
    }

    @Test
    void a_query_of_the_catalogue_that_needs_a_value_shows_an_example() {
        assertThat(QueryCatalogue.load().queries())
                .filteredOn(query -> query.parameters().stream().anyMatch(Parameter::required))
                .isNotEmpty()
                .allSatisfy(query -> assertThat(query.example()).isPresent());
    }

    static List<String> paths() throws IOException {
        return Stream.of("schema", "load", "digest", "export", "queries", "bench", "watch")
                .flatMap(folder -> names(folder).stream().map(name -> folder + "/" + name))
                .toList();
    }

    private static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".cypher"))
                    .map(name -> name.replace(".cypher", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
