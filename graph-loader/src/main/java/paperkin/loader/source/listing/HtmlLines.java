package paperkin.loader.source.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import paperkin.loader.corpus.Identifiers;
import paperkin.loader.source.piece.Piece;

/// The text of a page as a browser lays it out: a line per block, without what is there to be
/// clicked. Before the text the name of the site, as the frame of a copied page has it; before a
/// heading that leads to a paper its arXiv id.
final class HtmlLines implements NodeVisitor {

    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "button",
                    "nav",
                    "form",
                    "select",
                    "footer",
                    "title");
    private static final String HEADINGS = "h1, h2, h3, h4, h5";

    private final List<Piece> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int silent;

    private HtmlLines() {}

    static List<Piece> of(Document page) {
        HtmlLines lines = new HtmlLines();
        lines.lines.add(new Piece(1, frame(page), ""));
        page.traverse(lines);
        lines.endLine();
        return lines.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            silent += SILENT.contains(element.normalName()) ? 1 : 0;
            if (isBlock(element)) {
                endLine();
                addArxivId(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            silent -= SILENT.contains(element.normalName()) ? 1 : 0;
            if (isBlock(element)) {
                endLine();
            }
        }
    }

    private void add(TextNode words) {
        if (silent > 0) {
            return;
        }
        if (text.isEmpty()) {
            line = Math.max(1, words.sourceRange().start().lineNumber());
        }
        text.append(words.text());
    }

    private void addArxivId(Element heading) {
        if (!heading.is(HEADINGS)) {
            return;
        }
        heading.select("a[href]").stream()
                .map(link -> Identifiers.arxivId(link.absUrl("href")))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .ifPresent(id -> lines.add(new Piece(line, "arXiv:" + id, "")));
    }

    private void endLine() {
        if (!text.toString().isBlank()) {
            lines.add(new Piece(line, text.toString().strip().replaceAll("\\s+", " "), ""));
        }
        text.setLength(0);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private static String frame(Document page) {
        boolean aiTopics =
                page.title().contains("AITopics")
                        || page.selectFirst("[href*=aitopics.org]") != null;
        return aiTopics ? "Goto" : "Hugging Face";
    }
}
