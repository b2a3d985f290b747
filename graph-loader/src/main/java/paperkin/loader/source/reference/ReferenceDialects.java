package paperkin.loader.source.reference;

import java.util.regex.Pattern;
import paperkin.loader.source.piece.Beginning;
import paperkin.loader.source.piece.Dialect;

/// The formats in which reference managers write text.
public final class ReferenceDialects {

    public static final Dialect BIBTEX =
            Dialect.ofLines(ReferenceDialects::isBibTex, source -> new BibTexParser(source.name()));

    /// BibTeX of the ACL Anthology.
    public static final Dialect ACL =
            Dialect.ofLines(
                    beginning ->
                            isBibTex(beginning) && beginning.text().contains("aclanthology.org/"),
                    BIBTEX.parsers());

    public static final Dialect RIS =
            Dialect.ofLines(
                    beginning ->
                            beginning.firstLines(1).stream()
                                    .anyMatch(line -> line.matches("TY {1,2}- .*")),
                    source -> new RisParser(source.name()));

    private static final Pattern ENTRY = Pattern.compile("@\\s*[A-Za-z]+\\s*\\{.*");

    private ReferenceDialects() {}

    /// An entry stands among the first lines; before it there may be comments.
    private static boolean isBibTex(Beginning beginning) {
        return beginning.firstLines(50).stream()
                .filter(line -> !line.startsWith("%"))
                .findFirst()
                .filter(line ->
                        ENTRY.matcher(line).matches() || beginning.extension().equals("bib"))
                .isPresent();
    }
}
