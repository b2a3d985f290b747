package paperkin.loader.source.reference;

import java.util.ArrayList;
import java.util.List;
import paperkin.loader.source.markup.Latex;
import paperkin.loader.source.markup.PersonName;

/// Names of authors as BibTeX has them: `Family, Given and Given Family and {A Group}`.
final class BibTexNames {

    private static final String AND = " and ";

    private BibTexNames() {}

    static List<String> of(String authors) {
        return split(authors.replaceAll("\\s+", " ")).stream()
                .map(String::strip)
                .filter(name -> !name.equals("others"))
                .map(BibTexNames::name)
                .toList();
    }

    private static String name(String name) {
        boolean group = name.startsWith("{") && name.indexOf('}') == name.length() - 1;
        return group ? Latex.text(name) : Latex.text(PersonName.spoken(name));
    }

    /// At each `and` that stands in no braces.
    private static List<String> split(String authors) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < authors.length(); i++) {
            char c = authors.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && authors.startsWith(AND, i)) {
                names.add(authors.substring(start, i));
                start = i + AND.length();
            }
        }
        names.add(authors.substring(start));
        return names;
    }
}
