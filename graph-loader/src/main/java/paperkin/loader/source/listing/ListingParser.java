package paperkin.loader.source.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperkin.loader.corpus.Entry;
import paperkin.loader.source.listing.ListingLine.Kind;
import paperkin.loader.source.piece.Piece;
import paperkin.loader.source.piece.PieceParser;

/// A page of AITopics or Hugging Face Papers, saved as text. It is read by its structure:
///
/// 1. Each line has a [kind][ListingLine.Kind], judged by its length, the marks of sentences in it,
///    and the few fixed phrases of the two sites. Blank lines mean nothing.
/// 2. Prose is an abstract; prose behind prose is its next paragraph. Everything between two
///    abstracts is a run of lines.
/// 3. In the first run all up to the last line of the page's frame is navigation.
/// 4. The [shape][ListingShape] of the site says which lines of a run are titles and which belong
///    to them. The last title gets the abstract behind the run, the others have none.
///
/// A page without any abstract has no paper.
final class ListingParser implements PieceParser {

    /// No page has so many lines between two abstracts; a text that is no listing may.
    private static final int MAX_RUN = 200;

    /// The button that saved pages glue to the first title.
    private static final Pattern GLUED =
            Pattern.compile("^Subscribe(?=[\\p{Lu}\\p{N}$\\\\(\\[\"“])");

    private final String source;
    private final List<ListingLine> run = new ArrayList<>();
    private ListingShape shape;
    private @Nullable ListingRecord open;
    private boolean inPage;
    private boolean hasRead;

    ListingParser(String source, List<Piece> head) {
        this.source = source;
        this.shape = ListingHead.shape(head);
    }

    @Override
    public void accept(Piece raw, Consumer<Entry> out) {
        Piece line = raw.stripped();
        if (line.isBlank() && !line.isFaulty()) {
            return;
        }
        ListingLine next = ListingLine.of(unglued(line));
        if (next.kind() == Kind.PROSE) {
            closeRun(true, out);
            addParagraph(next.line(), out);
        } else {
            run.add(next);
            limitRun(out);
        }
    }

    @Override
    public void end(Consumer<Entry> out) {
        closeRun(false, out);
        closeRecord(out);
        if (!hasRead) {
            out.accept(
                    new Entry.Rejected(
                            source,
                            1,
                            "A listing has titles, each followed by an abstract; found no paper."));
        }
    }

    private Piece unglued(Piece line) {
        return inPage
                ? line
                : new Piece(
                        line.line(),
                        GLUED.matcher(line.text()).replaceFirst(""),
                        line.fault(),
                        line.raw());
    }

    private void closeRun(boolean abstractFollows, Consumer<Entry> out) {
        List<ListingLine> lines = takeRun();
        continueAbstract(lines, abstractFollows);
        List<ListingRecord> records = shape.records(lines, abstractFollows);
        if (inPage || abstractFollows || records.stream().anyMatch(ListingRecord::hasAbstract)) {
            for (ListingRecord record : records) {
                closeRecord(out);
                open = record;
                inPage = true;
            }
        }
    }

    /// The lines of the run that are not of the page's frame; the run is empty then.
    private List<ListingLine> takeRun() {
        int from = 0;
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i).kind() == Kind.FRAME) {
                shape = ListingHead.shapeAfter(run.get(i), shape);
                from = inPage ? from : i + 1;
            }
        }
        List<ListingLine> lines = new ArrayList<>(run.subList(from, run.size()));
        lines.removeIf(line -> line.kind() == Kind.FRAME);
        run.clear();
        return lines;
    }

    /// A sentence right behind an abstract is its last paragraph, unless nothing else can be the
    /// title of the abstract that follows; a remark with an address always is.
    private void continueAbstract(List<ListingLine> lines, boolean abstractFollows) {
        while (open != null && open.hasAbstract() && !lines.isEmpty()) {
            long titleLines = lines.stream().skip(1).filter(ListingLine::looksLikeTitle).count();
            boolean titleBehind = !abstractFollows || titleLines >= shape.linesBeforeAbstract();
            ListingLine first = lines.getFirst();
            boolean continues = first.isRemark() || (first.kind() == Kind.SENTENCE && titleBehind);
            if (!continues) {
                return;
            }
            open.paragraph(lines.removeFirst().line());
        }
    }

    private void addParagraph(Piece line, Consumer<Entry> out) {
        if (open == null) {
            hasRead = true;
            out.accept(
                    new Entry.Rejected(
                            source,
                            line.line(),
                            "An abstract stands here without a title.",
                            line.raw()));
        } else {
            open.paragraph(line);
        }
    }

    private void limitRun(Consumer<Entry> out) {
        if (run.size() < MAX_RUN) {
            return;
        }
        if (inPage) {
            closeRun(false, out);
        } else {
            run.subList(0, MAX_RUN / 2).clear();
        }
    }

    private void closeRecord(Consumer<Entry> out) {
        if (open != null) {
            hasRead = true;
            out.accept(open.entry(source));
            open = null;
        }
    }
}
