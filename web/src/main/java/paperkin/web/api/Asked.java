package paperkin.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paperkin.cypher.Column;
import paperkin.cypher.CypherFile;
import paperkin.cypher.GraphException;
import paperkin.cypher.Parameter;
import paperkin.cypher.Spelling;

/// What a request asks of the catalogue.
///
/// @param query the query that answers
/// @param parameters its parameters; their values are not checked yet
/// @param select the only fields wanted, in order; all if it is empty
/// @param cursor where to go on, as the page before said
public record Asked(
        CypherFile query,
        Map<String, Object> parameters,
        List<String> select,
        Optional<String> cursor) {

    static final String SELECT = "select";
    static final String CURSOR = "cursor";
    static final String FORMAT = "format";
    static final String GROUP_BY = "group_by";

    /// The cursor that stands for the first page.
    private static final String FIRST_PAGE = "*";

    public Asked {
        parameters = Map.copyOf(parameters);
        select = List.copyOf(select);
    }

    /// A question from the path and the query string of a request.
    ///
    /// @param path the variables in its path, which the query string cannot change
    /// @param parts further fields of the answer that can be selected
    /// @throws GraphException.BadParameter if the query does not take one of the parameters, or has
    ///   no such field to select
    public static Asked of(
            CypherFile query,
            Map<String, String> path,
            Map<String, Object> given,
            List<String> parts) {
        checkNames(query, path.keySet(), given.keySet());
        var parameters = new LinkedHashMap<>(given);
        parameters.remove(FORMAT);
        Optional<String> cursor = text(parameters, CURSOR).filter(it -> !it.equals(FIRST_PAGE));
        List<String> select =
                text(parameters, SELECT)
                        .map(it -> List.of(it.split("\\s*,\\s*")))
                        .orElse(List.of());
        checkFields(query, parts, select);
        parameters.putAll(path);
        return new Asked(query, parameters, select, cursor);
    }

    /// One text, also where a parameter was given several times.
    private static Optional<String> text(Map<String, Object> parameters, String name) {
        return switch (parameters.remove(name)) {
            case null -> Optional.empty();
            case List<?> several ->
                    Optional.of(String.join(",", several.stream().map(String::valueOf).toList()));
            case Object value -> Optional.of(value.toString());
        };
    }

    private static void checkNames(CypherFile query, Set<String> inPath, Set<String> given) {
        List<String> known = names(query).stream().filter(name -> !inPath.contains(name)).toList();
        given.stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> refuse(name, "There is no parameter '%s' here", name, known));
    }

    private static void checkFields(CypherFile query, List<String> parts, List<String> select) {
        var known = new ArrayList<>(fields(query));
        known.addAll(parts);
        select.stream()
                .filter(field -> !known.contains(field))
                .findFirst()
                .ifPresent(
                        field -> refuse(SELECT, "There is no field '%s' to select", field, known));
    }

    private static void refuse(String parameter, String what, String name, List<String> known) {
        throw new GraphException.BadParameter(
                parameter,
                (what + "; did you mean '%s'? There are %s.")
                        .formatted(
                                name,
                                Spelling.nearest(name, known, 1).getFirst(),
                                String.join(", ", known)));
    }

    /// The parameters that a request can give: the query's and the API's own.
    private static List<String> names(CypherFile query) {
        var names = new ArrayList<String>();
        parameters(query).forEach(parameter -> names.add(parameter.name()));
        names.add(SELECT);
        names.add(FORMAT);
        if (Cursor.isFor(query)) {
            names.add(CURSOR);
        }
        return names;
    }

    /// The parameters of a query, but for those that a cursor stands for.
    static List<Parameter> parameters(CypherFile query) {
        return query.parameters().stream()
                .filter(parameter -> !Cursor.PLACES.contains(parameter.name()))
                .toList();
    }

    /// The columns of a query, but for the one that cursors are made of.
    static List<Column> columns(CypherFile query) {
        return query.columns().stream()
                .filter(column -> !(Cursor.isFor(query) && column.name().equals(CURSOR)))
                .toList();
    }

    /// The fields that rows have, as far as they are wanted, in order.
    List<String> fields() {
        List<String> all = fields(query);
        return select.isEmpty() ? all : select.stream().filter(all::contains).toList();
    }

    private static List<String> fields(CypherFile query) {
        return columns(query).stream().map(Column::name).toList();
    }

    /// Whether a field is wanted.
    boolean wants(String field) {
        return select.isEmpty() || select.contains(field);
    }
}
