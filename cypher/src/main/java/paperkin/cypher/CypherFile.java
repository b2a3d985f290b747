package paperkin.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One statement with what its header says of it.
///
/// @param name the file's name without folder and extension
/// @param title the header's first sentence
/// @param description the sentences after it; "" if there are none
/// @param columns the answer's columns, in order; empty for a statement that only writes
/// @param example parameters worth trying, as on a command line
/// @param text the statement, without its header
public record CypherFile(
        String name,
        String title,
        String description,
        List<Parameter> parameters,
        List<Column> columns,
        Optional<String> example,
        String text) {

    /// The parameter that says how many rows there may be, where a statement has one.
    public static final String LIMIT = "limit";

    private static final Pattern BETWEEN_PARAMETERS = Pattern.compile("\\s+(?=\\w+=)");

    public CypherFile {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /// Reads a statement from the class path.
    ///
    /// @param path folder and name, such as `load/papers`
    /// @throws GraphException.Failed if there is no such file or its header cannot be read
    public static CypherFile load(String path) {
        return CypherHeader.parse(
                path.substring(path.lastIndexOf('/') + 1), resource(path + ".cypher"));
    }

    /// The statements of a folder, in the order of its index.
    static List<CypherFile> folder(String folder) {
        return resource(folder + "/index")
                .lines()
                .filter(line -> !line.isBlank())
                .map(name -> load(folder + "/" + name))
                .toList();
    }

    /// The statement's parameters: checked, typed, and with defaults for those not given.
    ///
    /// @param given values by name, typed or as text
    /// @throws GraphException.BadParameter if one is unknown, missing or not as the header says
    public Map<String, Object> bind(Map<String, ?> given) {
        given.keySet().forEach(this::checkKnown);
        var bound = new LinkedHashMap<String, Object>();
        parameters.forEach(parameter -> parameter.bind(name, given.get(parameter.name()), bound));
        return bound;
    }

    /// The parameters of the example by name; none if there is no example.
    public Map<String, String> exampleParameters() {
        var parameters = new LinkedHashMap<String, String>();
        example.stream()
                .flatMap(BETWEEN_PARAMETERS::splitAsStream)
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], pair[1]));
        return parameters;
    }

    /// The same statement, which may be asked for one row more than it offers: who gets that row
    /// knows that there are more.
    public CypherFile withRowToSpare() {
        var roomier = parameters.stream().map(CypherFile::roomier).toList();
        return new CypherFile(name, title, description, roomier, columns, example, text);
    }

    private static Parameter roomier(Parameter parameter) {
        return parameter.name().equals(LIMIT) ? parameter.withRoomForOneMore() : parameter;
    }

    private void checkKnown(String given) {
        boolean known =
                parameters.stream()
                        // What was bound before may be bound again.
                        .anyMatch(parameter ->
                                parameter.name().equals(given)
                                        || parameter.derivedNames().contains(given));
        if (!known) {
            throw new GraphException.BadParameter(
                    given,
                    "'%s' has no parameter '%s'; it takes %s.".formatted(name, given, takes()));
        }
    }

    private String takes() {
        return parameters.isEmpty()
                ? "none"
                : String.join(", ", parameters.stream().map(Parameter::name).toList());
    }

    private static String resource(String path) {
        String resource = "cypher/" + path;
        try (InputStream in = CypherFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new GraphException.Failed(
                        "There is no file '%s' on the class path.".formatted(resource));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file '" + resource + "' cannot be read.", e);
        }
    }
}
