package paperkin.loader.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import paperkin.loader.source.json.JsonDialects;
import paperkin.loader.source.listing.ListingDialects;
import paperkin.loader.source.piece.Beginning;
import paperkin.loader.source.piece.Dialect;
import paperkin.loader.source.reference.ReferenceDialects;
import paperkin.loader.source.table.TableDialects;
import paperkin.loader.source.xml.XmlDialects;

/// How files of papers are written. This is the one place where a format is registered: its name,
/// what it is, and the dialects it comes in. [#AUTO] asks them in the order in which they stand
/// here, so a format stands before those that would take its files as well.
public enum Format {
    AUTO("auto", "whatever the beginning of a file looks like"),
    ARXIV(
            "arxiv",
            "the snapshot of arXiv's metadata, or feeds of its API",
            XmlDialects.ARXIV,
            JsonDialects.ARXIV),
    PUBMED("pubmed", "XML of PubMed", XmlDialects.PUBMED),
    ACL("acl", "XML or BibTeX of the ACL Anthology", XmlDialects.ACL, ReferenceDialects.ACL),
    OPENALEX("openalex", "works of OpenAlex", JsonDialects.OPENALEX),
    SEMANTIC_SCHOLAR(
            "semanticscholar",
            "papers, abstracts and citations of Semantic Scholar",
            JsonDialects.SEMANTIC_SCHOLAR_SUPPLEMENT,
            JsonDialects.SEMANTIC_SCHOLAR),
    HUGGING_FACE(
            "huggingface", "papers as Hugging Face's API gives them", JsonDialects.HUGGING_FACE),
    CSL_JSON("csl-json", "CSL-JSON of reference managers", JsonDialects.CSL),
    BIBTEX("bibtex", "BibTeX or BibLaTeX of reference managers", ReferenceDialects.BIBTEX),
    RIS("ris", "RIS of reference managers", ReferenceDialects.RIS),
    JSONL("jsonl", "JSON Lines with a field title; see --field", JsonDialects.PLAIN),
    CSV("csv", "a table with a header row; see --field", TableDialects.CSV),
    LISTING(
            "listing",
            "pages of AITopics or Hugging Face Papers, as text or HTML",
            ListingDialects.HTML,
            ListingDialects.TEXT);

    private final String label;
    private final String description;

    // Dialects are functions without state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Dialect> dialects;

    Format(String label, String description, Dialect... dialects) {
        this.label = label;
        this.description = description;
        this.dialects = List.of(dialects);
    }

    /// The format of that name, whatever its case.
    public static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.label.equalsIgnoreCase(name))
                .findFirst();
    }

    /// The format that a file begins like; empty if it begins like none, or cannot be read.
    public static Optional<Format> of(Path file) {
        return new SourcePath(String.valueOf(file.getFileName()), file)
                .beginning()
                .flatMap(Format::of);
    }

    private static Optional<Format> of(Beginning beginning) {
        return Arrays.stream(values()).filter(format -> format.recognises(beginning)).findFirst();
    }

    /// All names, as in `auto, arxiv, pubmed`.
    public static String names() {
        return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
    }

    /// What it is, in a few words.
    public String description() {
        return description;
    }

    /// Whether the user may say what a file calls its fields.
    boolean takesFieldNames() {
        return this == AUTO || this == JSONL || this == CSV;
    }

    /// The dialect that a file begins like; the last one, if it begins like none of them.
    Dialect dialect(Beginning beginning) {
        return dialects.stream()
                .filter(dialect -> dialect.recognises().test(beginning))
                .findFirst()
                .orElseGet(dialects::getLast);
    }

    /// The name that users know it by.
    @Override
    public String toString() {
        return label;
    }

    /// Whether a file that begins so is written in it.
    boolean recognises(Beginning beginning) {
        return dialects.stream().anyMatch(dialect -> dialect.recognises().test(beginning));
    }
}
