package paperkin.cypher;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The names of the `$parameters` that a statement uses.
final class ParametersIn {

    private static final Pattern USE = Pattern.compile("\\$(\\w+)");

    private ParametersIn() {}

    static Set<String> text(String statement) {
        var names = new TreeSet<String>();
        USE.matcher(statement).results().forEach(use -> names.add(use.group(1)));
        return names;
    }
}
