package paperkin.loader.source.xml;

import java.util.Set;
import java.util.function.Supplier;
import paperkin.loader.source.piece.Dialect;
import paperkin.loader.source.piece.XmlElements;

/// The formats whose records are elements of XML.
public final class XmlDialects {

    public static final Dialect ARXIV =
            dialect(
                    "feed",
                    Set.of("entry"),
                    Set.of(),
                    ArxivFeed::new,
                    "A feed of arXiv has elements <entry>, found none.");

    public static final Dialect PUBMED =
            dialect(
                    "pubmedarticleset",
                    Set.of("PubmedArticle", "PubmedBookArticle"),
                    Set.of(),
                    PubMedArticle::new,
                    "A file of PubMed has elements <PubmedArticle>, found none.");

    public static final Dialect ACL =
            dialect(
                    "collection",
                    Set.of("paper", "meta"),
                    Set.of("collection", "volume"),
                    AnthologyPaper::new,
                    "A file of the ACL Anthology has elements <paper>, found none.");

    private XmlDialects() {}

    private static Dialect dialect(
            String root,
            Set<String> records,
            Set<String> openings,
            Supplier<XmlRecordParser.Elements> format,
            String expected) {
        return new Dialect(
                beginning -> beginning.rootElement().equals(root),
                (in, _) -> new XmlElements(in, records, openings),
                source -> new XmlRecordParser(source.name(), format.get(), expected));
    }
}
