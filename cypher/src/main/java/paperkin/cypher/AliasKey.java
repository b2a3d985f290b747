package paperkin.cypher;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What surface forms are looked up by: lower case, one kind of hyphen, single spaces.
public final class AliasKey {

    private static final Pattern DASHES = Pattern.compile("\\p{Pd}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private AliasKey() {}

    public static String of(String surface) {
        String plain = Normalizer.normalize(surface, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String hyphenated = DASHES.matcher(plain).replaceAll("-");
        return SPACES.matcher(hyphenated).replaceAll(" ").strip();
    }
}
