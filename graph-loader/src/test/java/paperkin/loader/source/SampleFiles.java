package paperkin.loader.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;

/// A file of ten records or a few more for every format, for tests that damage it.
final class SampleFiles {

    private static final Map<Format, String> FILES =
            Map.ofEntries(
                    Map.entry(
                            Format.ARXIV,
                            repeat(
                                    """
                                    {"id":"2101.0000N","title":"Sheep N","categories":"cs.CV","abstract":"  We count\\n\\\\'em.","versions":[{"version":"v1","created":"Sat, 2 Jan 2021 19:18:42 GMT"}],"authors_parsed":[["Example","Ada",""]]}
                                    """)),
                    Map.entry(
                            Format.OPENALEX,
                            repeat(
                                    """
                                    {"id":"https://openalex.org/WN","title":"Sheep N","authorships":[{"author":{"display_name":"Ada"}}],"abstract_inverted_index":{"We":[0],"count":[1]},"referenced_works":["https://openalex.org/W9"],"primary_location":{"source":null}}
                                    """)),
                    Map.entry(
                            Format.SEMANTIC_SCHOLAR,
                            repeat(
                                    """
                                    {"corpusid":N,"title":"Sheep N","externalids":{"DOI":"10.1000/N"},"authors":[{"name":"Ada"}],"year":2021}
                                    """)),
                    Map.entry(
                            Format.HUGGING_FACE,
                            repeat(
                                    """
                                    {"paper":{"id":"2101.0000N","title":"Sheep N","summary":"We count.","publishedAt":"2021-01-02T17:57:34.000Z","authors":[{"name":"Ada"}]},"title":"Sheep N","upvotes":1}
                                    """)),
                    Map.entry(
                            Format.CSL_JSON,
                            "["
                                    + repeat(
                                            """
                                            {"type":"book","title":"Sheep N","author":[{"family":"Example"}],"issued":{"date-parts":[[2021,1]]}},
                                            """)
                                    + "{\"type\":\"book\",\"title\":\"Last\"}]"),
                    Map.entry(
                            Format.JSONL,
                            repeat(
                                    """
                                    {"id":"N","title":"Sheep N","abstract":"We count.","authors":["Ada"],"year":2021}
                                    """)),
                    Map.entry(
                            Format.PUBMED,
                            "<!DOCTYPE PubmedArticleSet><PubmedArticleSet>\n"
                                    + repeat(
                                            """
                                            <PubmedArticle><MedlineCitation><PMID>N</PMID><Article><ArticleTitle>Sheep <i>N</i> &amp; more</ArticleTitle><!-- no --><Abstract><AbstractText Label="A">We.</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>
                                            """)
                                    + "</PubmedArticleSet>"),
                    Map.entry(
                            Format.ACL,
                            "<collection id='2021.x'><volume"
                                    + " id='1'><meta><year>2021</year></meta>\n"
                                    + repeat(
                                            """
                                            <paper id="N"><title>Sheep <fixed-case>N</fixed-case></title><author><first>A</first><last>B</last></author></paper>
                                            """)
                                    + "</volume></collection>"),
                    Map.entry(
                            Format.BIBTEX,
                            repeat(
                                    """
                                    @article{keyN, title = {{S}heep N \\"{o}}, author = {Example, Ada and Bo Sample}, month = jan # " 1",
                                      year = 2021, abstract = "We {count}."}
                                    """)),
                    Map.entry(
                            Format.RIS,
                            repeat(
                                    """
                                    TY  - JOUR
                                    TI  - Sheep N
                                    AU  - Example, Ada
                                    ER  -\s
                                    """)),
                    Map.entry(
                            Format.CSV,
                            "id,title,authors,abstract\n"
                                    + repeat(
                                            """
                                            N,Sheep N,"Example, Ada; Bo","We ""count""
                                            lines."
                                            """)),
                    Map.entry(
                            Format.LISTING,
                            "<html><body>"
                                    + repeat(
                                            "<h3><a"
                                                    + " href='https://huggingface.co/papers/2101.0000N'>Sheep"
                                                    + " and Goats N</a></h3><p>We count. "
                                                    + "They are many, and nobody knows how many. "
                                                            .repeat(8)
                                                    + "</p>\n")
                                    + "</body></html>"));

    private SampleFiles() {}

    static byte[] of(Format format) {
        return text(format).getBytes(UTF_8);
    }

    static String text(Format format) {
        return FILES.getOrDefault(format, "");
    }

    static Set<Format> formats() {
        return FILES.keySet();
    }

    /// Ten records like this one; `N` stands for their number.
    private static String repeat(String record) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append(record.replace("N", String.valueOf(i)));
        }
        return text.toString();
    }
}
