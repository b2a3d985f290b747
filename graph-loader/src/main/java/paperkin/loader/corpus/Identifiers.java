package paperkin.loader.corpus;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The two identifiers that papers carry across sources, each in one spelling. A text that is not
/// such an identifier gives the empty string.
public final class Identifiers {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(\\.\\d+)*/\\S+");
    private static final Pattern DOI_PREFIX =
            Pattern.compile(
                    "^(https?://)?((www|dx)\\.)?(doi\\.org/|doi:\\s*)", Pattern.CASE_INSENSITIVE);
    private static final String ARXIV_DOI_PREFIX = "10.48550/arxiv.";

    /// Since April 2007 `1706.03762`, before that `cs/0112017` or `math.GT/0309136`; then a
    /// version.
    private static final Pattern ARXIV_ID =
            Pattern.compile(
                    "(?<id>\\d{4}\\.\\d{4,5}|[a-z-]+(\\.[a-z]{2})?/\\d{7})(v\\d+)?(\\.pdf)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ARXIV_PREFIX =
            Pattern.compile(
                    "^((https?://)?(www\\.|export\\.)?arxiv\\.org/(abs|pdf|html)/|arxiv:\\s*"
                            + "|(https?://)?(www\\.)?huggingface\\.co/papers/)",
                    Pattern.CASE_INSENSITIVE);

    private Identifiers() {}

    /// The DOI in lower case without resolver or `doi:`, as in `10.18653/v1/n19-1423`.
    public static String doi(String text) {
        String bare = DOI_PREFIX.matcher(text.strip()).replaceFirst("");
        return DOI.matcher(bare).matches() ? bare.toLowerCase(Locale.ROOT) : "";
    }

    /// The arXiv id without its version, from an id, an `arXiv:` name, an arXiv DOI or the address
    /// of an arXiv or Hugging Face page, as in `1706.03762`.
    public static String arxivId(String text) {
        String doi = doi(text);
        String bare =
                isArxivDoi(doi)
                        ? doi.substring(ARXIV_DOI_PREFIX.length())
                        : ARXIV_PREFIX.matcher(text.strip()).replaceFirst("");
        Matcher matcher = ARXIV_ID.matcher(bare);
        return matcher.matches() ? matcher.group("id").toLowerCase(Locale.ROOT) : "";
    }

    /// How the record of a cited paper would spell the id that a reference names it by: as
    /// [#arxivId] or [#doi] does, else as it stands.
    public static String reference(String text) {
        String arxivId = arxivId(text);
        String doi = doi(text);
        String id = doi.isEmpty() || isArxivDoi(doi) ? arxivId : doi;
        return id.isEmpty() ? text.strip() : id;
    }

    /// Whether a normalised DOI is the one that arXiv gives to every preprint: it says nothing that
    /// the arXiv id does not, and a published version has another beside it.
    static boolean isArxivDoi(String doi) {
        return doi.startsWith(ARXIV_DOI_PREFIX);
    }
}
