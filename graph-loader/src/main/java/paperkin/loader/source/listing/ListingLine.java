package paperkin.loader.source.listing;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperkin.loader.corpus.Identifiers;
import paperkin.loader.source.piece.Piece;

/// A line of a listing and what it may be, judged by its shape alone. Where it stands decides the
/// rest.
record ListingLine(Piece line, Kind kind) {

    enum Kind {
        /// Part of the frame of the page, above or below all papers.
        FRAME,
        /// Goes with a paper but says nothing of it: votes, number of authors, buttons.
        FURNITURE,
        /// When a paper appeared.
        DATE,
        /// The arXiv id of a paper.
        ARXIV,
        /// A line without the marks of prose: a title, a source, names of authors.
        SHORT,
        /// Authors of the title before it; only where a line stands can tell this.
        NAMES,
        /// A single sentence, 60 characters or more: an abstract behind a title, a title before
        /// one.
        SENTENCE,
        /// An abstract, or a paragraph of one.
        PROSE
    }

    /// Of the 311 titles and 311 abstracts of the four pages this was made on, the longest title
    /// has 168 characters and the shortest abstract 286; seven abstracts do not end in a full stop,
    /// one title ends in a question mark and none in a full stop.
    private static final int SENTENCE_CHARACTERS = 60;

    private static final int UNFINISHED_PROSE_CHARACTERS = 120;
    private static final int PROSE_CHARACTERS = 250;
    private static final int CERTAINLY_PROSE_CHARACTERS = 400;

    private static final Pattern SENTENCE_END = Pattern.compile("[.…。][\"'”’)\\]}»$]*$");

    /// Behind three small letters or more, so that `vs. Deep` is none.
    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("(\\p{Ll}{3}|[)\\]$%\\d])[.?!]\\s+[\"'(\\[$]?\\p{Lu}");

    /// Titles ask a question before their end more often than they state something.
    private static final Pattern STATEMENT_BREAK =
            Pattern.compile("(\\p{Ll}{3}|[)\\]$%\\d])\\.\\s+[\"'(\\[$]?\\p{Lu}");

    private static final Set<String> FRAME =
            Set.of(
                    "Goto",
                    "Collaborating Authors",
                    "Genre",
                    "new",
                    "Subscribe",
                    "Get trending papers in your email inbox!",
                    "Get trending papers in your email inbox once a day!",
                    "Hugging Face",
                    "Daily Papers",
                    "Trending Papers",
                    "Papers",
                    "Papers Search");

    private static final Pattern FRAME_SHAPE =
            Pattern.compile(
                    "by\\s*AK and the research community|© .{0,40}|Back to (Daily|Trending) Papers");

    private static final Set<String> FURNITURE =
            Set.of(
                    "Abstract",
                    "Authors:",
                    "Community",
                    "View arXiv page",
                    "View PDF",
                    "Project page",
                    "Add to collection",
                    "Duplicate Docs Excel Report",
                    "Similar Docs Excel Report more",
                    "None found",
                    "Title",
                    "Similarity");

    private static final Pattern FURNITURE_SHAPE =
            Pattern.compile(
                    "\\P{L}*|[\\d.,]+k|(\\+?\\d+|one) (authors?|comments?|replies|upvotes?)"
                            + "|\\d+ \\w+ ago|Submitted by .*|(Upvote|GitHub)( [\\d.,]+k?)?"
                            + "|(Country|Genre|Industry|Technology):.*"
                            + "|.* > .* > .*|.*\\([01]\\.\\d\\d\\)");

    private static final String MONTH =
            "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?";

    private static final Pattern DATE_SHAPE =
            Pattern.compile(
                    "((Published|Submitted|Updated) (on|at) )?(?<date>"
                            + MONTH
                            + "[ -]\\d{1,2}(,? \\d{4}|-\\d{4}(, [\\d:]+ \\w+)?)?|\\d{1,2} "
                            + MONTH
                            + ",? \\d{4}|"
                            + MONTH
                            + ",? \\d{4}|\\d{4}-\\d{2}-\\d{2})");

    private static final Pattern ARXIV_SHAPE =
            Pattern.compile("(?i)(arxiv:\\s*|https?://(arxiv\\.org|huggingface\\.co)/).*");

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(\\s(\\p{Lu}[\\p{L}.'’-]*|v[ao]n|de[rnl]?|d[aio]s?|la|el|al|bin)){1,4}";

    /// Two names at least, or one behind `by` or before a comma; all words but particles start with
    /// a capital.
    private static final Pattern NAMES =
            Pattern.compile(
                    "(by\\s*NAME|NAMESEPARATORNAME|NAME\\s*,)(SEPARATORNAME)*\\s*,?"
                            .replace("SEPARATOR", "\\s*(,\\s*and\\s|,|;|·|\\sand\\s|\\s&\\s)\\s*")
                            .replace("NAME", NAME));

    private static final Pattern ONE_NAME = Pattern.compile(NAME + "\\s*,?");

    static ListingLine of(Piece line) {
        return new ListingLine(line, kind(line.text()));
    }

    String text() {
        return line.text();
    }

    /// Whether this may be a title even where no abstract follows: three words and 10 characters at
    /// least.
    boolean looksLikeTitle() {
        return (kind == Kind.SHORT || kind == Kind.SENTENCE)
                && text().length() >= 10
                && text().split("\\s+", 3).length == 3
                && !text().contains("://");
    }

    /// Whether these may be authors, judged by their names alone.
    boolean looksLikeNames() {
        return kind == Kind.SHORT && NAMES.matcher(text()).matches();
    }

    /// Whether this may be a single author, where authors are expected.
    boolean looksLikeName() {
        return kind == Kind.SHORT && ONE_NAME.matcher(text()).matches();
    }

    ListingLine asNames() {
        return new ListingLine(line, Kind.NAMES);
    }

    /// Whether this is a remark that ends an abstract, such as where the code is.
    boolean isRemark() {
        return text().contains("://") && text().indexOf(' ') > 0;
    }

    /// The date alone, of a line that is one.
    String date() {
        Matcher matcher = DATE_SHAPE.matcher(text());
        return matcher.matches() ? matcher.group("date") : "";
    }

    private static Kind kind(String text) {
        if (FRAME.contains(text) || FRAME_SHAPE.matcher(text).matches()) {
            return Kind.FRAME;
        }
        if (text.length() >= PROSE_CHARACTERS) {
            return isProse(text) ? Kind.PROSE : Kind.SHORT;
        }
        if (DATE_SHAPE.matcher(text).matches()) {
            return Kind.DATE;
        }
        if (FURNITURE.contains(text) || FURNITURE_SHAPE.matcher(text).matches()) {
            return Kind.FURNITURE;
        }
        if (ARXIV_SHAPE.matcher(text).matches() && !Identifiers.arxivId(text).isEmpty()) {
            return Kind.ARXIV;
        }
        return sentenceKind(text);
    }

    private static boolean isProse(String text) {
        return text.length() >= CERTAINLY_PROSE_CHARACTERS
                || SENTENCE_END.matcher(text).find()
                || STATEMENT_BREAK.matcher(text).find();
    }

    private static Kind sentenceKind(String text) {
        if (text.length() < SENTENCE_CHARACTERS) {
            return Kind.SHORT;
        }
        boolean ends = SENTENCE_END.matcher(text).find();
        if (ends) {
            return SENTENCE_BREAK.matcher(text).find() ? Kind.PROSE : Kind.SENTENCE;
        }
        boolean unfinishedProse =
                text.length() >= UNFINISHED_PROSE_CHARACTERS
                        && STATEMENT_BREAK.matcher(text).find();
        return unfinishedProse ? Kind.PROSE : Kind.SHORT;
    }
}
