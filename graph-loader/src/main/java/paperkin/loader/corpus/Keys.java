package paperkin.loader.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// What titles and author names are compared by, where no identifier says more.
final class Keys {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_TITLE_KEY = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Pattern NOT_IN_NAME = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NAME_SUFFIX = Pattern.compile("(?i)[\\s,]+(jr|sr|ii|iii|iv)\\.?$");

    private Keys() {}

    /// The letters and digits of a title in lower case, without accents, spaces, hyphens or other
    /// marks (but with `+` and `#`, which set C++ and PFGM++ apart); the title itself in lower case
    /// if nothing else is left of it.
    static String title(String title) {
        String key = NOT_IN_TITLE_KEY.matcher(plain(title)).replaceAll("");
        return key.isEmpty() ? title.strip().toLowerCase(Locale.ROOT) : key;
    }

    /// The last word of an author's family name in lower case without accents: of `Kingma, D. P.`,
    /// `Diederik P. Kingma` and `Diederik Kingma 0001` alike `kingma`.
    static String author(String name) {
        String bare = NAME_SUFFIX.matcher(name.strip()).replaceFirst("");
        int comma = bare.indexOf(',');
        String family = comma > 0 ? bare.substring(0, comma) : bare;
        String words = NOT_IN_NAME.matcher(plain(family)).replaceAll(" ").strip();
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /// The first 16 hexadecimal digits of the SHA-256 of a text in UTF-8.
    static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
