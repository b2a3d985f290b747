package paperkin.loader.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperkin.cypher.Row;

/// BibTeX, an entry per paper: an article if its venue is known, else `misc`. The key is the
/// paper's id without the signs that BibTeX does not take.
final class BibTex implements GraphExport {

    private static final Pattern NO_KEY = Pattern.compile("[^A-Za-z0-9:./_+-]+");
    private static final Pattern SPECIAL = Pattern.compile("[&%$#_{}]|[\\\\~^]");

    @Override
    public void write(Contents contents, Writer out) throws IOException {
        Set<String> keys = new HashSet<>();
        contents.papers(row -> out.write(entry(row, key(row, keys))));
    }

    private static String key(Row row, Set<String> taken) {
        String wanted = NO_KEY.matcher(row.text("id")).replaceAll("-");
        String key = wanted;
        for (int n = 2; !taken.add(key); n++) {
            key = wanted + "+" + n;
        }
        return key;
    }

    private static String entry(Row row, String key) {
        StringBuilder entry = new StringBuilder();
        entry.append(row.text("venue").isEmpty() ? "@misc{" : "@article{").append(key);
        // Braces keep the capitals of a title.
        field(entry, "title", "{" + escaped(row.text("title")) + "}");
        field(entry, "author", escaped(String.join(" and ", row.texts("authors"))));
        row.integerIfAny("year").ifPresent(year -> field(entry, "year", year.toString()));
        field(entry, "journal", escaped(row.text("venue")));
        field(entry, "doi", row.text("doi"));
        field(entry, "eprint", row.text("arxivId"));
        field(entry, "archiveprefix", row.text("arxivId").isEmpty() ? "" : "arXiv");
        field(entry, "url", row.text("url"));
        field(entry, "abstract", escaped(row.text("abstract")));
        return entry.append("\n}\n\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text)
                .replaceAll(sign ->
                        Matcher.quoteReplacement(
                                switch (sign.group()) {
                                    case "\\" -> "\\textbackslash{}";
                                    case "~" -> "\\textasciitilde{}";
                                    case "^" -> "\\textasciicircum{}";
                                    default -> "\\" + sign.group();
                                }));
    }
}
