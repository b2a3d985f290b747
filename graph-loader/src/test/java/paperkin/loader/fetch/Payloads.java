package paperkin.loader.fetch;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Answers of our own writing, in the shape that the services document.
public final class Payloads {

    private Payloads() {}

    /// A page of arXiv's feed.
    ///
    /// @param from number of its first paper
    /// @param to number behind its last
    public static String arxiv(int from, int to, int total) {
        return """
        <?xml version='1.0' encoding='UTF-8'?>
        <feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
          <id>https://arxiv.org/api/abc</id>
          <title>arXiv Query</title>
          <opensearch:itemsPerPage>100</opensearch:itemsPerPage>
          <opensearch:totalResults>%d</opensearch:totalResults>
          <opensearch:startIndex>%d</opensearch:startIndex>
        %s
        </feed>
        """
                .formatted(total, from, joined(from, to, "\n", Payloads::entry));
    }

    private static String entry(int n) {
        return """
        <entry>
          <id>http://arxiv.org/abs/2101.%05dv1</id>
          <title>Paper %d &amp; more of
        the same</title>
          <published>2021-01-02T17:57:34Z</published>
          <summary>We count sheep.</summary>
          <author><name>Ada Example</name></author>
          <arxiv:doi>10.1000/sheep.%d</arxiv:doi>
          <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
        </entry>\
        """
                .formatted(n, n, n);
    }

    /// What arXiv answers to a query that it does not understand.
    public static String arxivError() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">
          <opensearch:totalResults>1</opensearch:totalResults>
          <entry>
            <id>http://arxiv.org/api/errors#incorrect_query</id>
            <title>Error</title>
            <summary>incorrect query</summary>
          </entry>
        </feed>
        """;
    }

    /// A page of OpenAlex' works.
    ///
    /// @param cursor the cursor to the next page as JSON
    public static String openAlex(int from, int to, int total, String cursor) {
        return """
        {"meta":{"count":%d,"page":null,"per_page":100,"next_cursor":%s},"results":[%s],"group_by":[]}
        """
                .formatted(total, cursor, joined(from, to, ",", Payloads::work));
    }

    private static String work(int n) {
        return """
        {"id":"https://openalex.org/W%d","doi":"https://doi.org/10.1000/sheep.%d","title":"Work %d","display_name":"Work %d",
        "publication_year":2021,"authorships":[{"author":{"display_name":"Ada Example"}}],"primary_location":null,
        "referenced_works":[],"abstract_inverted_index":{"sheep.":[2],"We":[0],"count":[1]}}\
        """
                .formatted(n, n, n, n);
    }

    /// A page of Semantic Scholar's bulk search.
    ///
    /// @param token the token of the next page as JSON
    public static String semanticScholar(int from, int to, int total, String token) {
        return """
        {"total":%d,"token":%s,"data":[%s]}
        """
                .formatted(total, token, joined(from, to, ",", Payloads::scholarPaper));
    }

    private static String scholarPaper(int n) {
        return """
        {"paperId":"%040x","corpusId":%d,"externalIds":{"DOI":"10.1000/sheep.%d","CorpusId":%d},"title":"Study %d",
        "abstract":"We count sheep.","year":2021,"authors":[{"authorId":"1","name":"Ada Example"}],"s2FieldsOfStudy":null}\
        """
                .formatted(n, n, n, n, n);
    }

    /// A list of Hugging Face's papers.
    public static String huggingFace(int from, int to) {
        return "[" + joined(from, to, ",", Payloads::dailyPaper) + "]";
    }

    private static String dailyPaper(int n) {
        return """
        {"paper":{"id":"2101.%05d","authors":[{"_id":"1","name":"Ada Example","hidden":false}],
        "publishedAt":"2021-01-02T17:57:34.000Z","title":"Daily %d","summary":"We count sheep.","upvotes":3},
        "publishedAt":"2021-01-02T17:57:34.000Z","title":"Daily %d","summary":"We count sheep.","numComments":2}\
        """
                .formatted(n, n, n);
    }

    private static String joined(int from, int to, String between, IntFunction<String> paper) {
        return IntStream.range(from, to).mapToObj(paper).collect(Collectors.joining(between));
    }
}
