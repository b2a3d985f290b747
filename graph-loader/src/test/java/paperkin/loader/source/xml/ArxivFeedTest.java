package paperkin.loader.source.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Reading;

class ArxivFeedTest {

    private static final String FEED =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title type="html">ArXiv Query: all:sheep</title>
              <entry>
                <id>http://arxiv.org/abs/2101.00001v2</id>
                <updated>2021-01-03T10:00:00Z</updated>
                <published>2021-01-02T19:18:42Z</published>
                <title>Counting Sheep with
              Very Deep Networks</title>
                <summary>  We count sheep &amp; goats,
            $a &lt; b$ of them.
            </summary>
                <author><name>Ada Example</name><arxiv:affiliation>Meadow</arxiv:affiliation></author>
                <author><name>Zoë Šample</name></author>
                <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1000/Sheep</arxiv:doi>
                <arxiv:journal_ref>Sleep 12 (2021)</arxiv:journal_ref>
                <link href="http://arxiv.org/abs/2101.00001v2" rel="alternate" type="text/html"/>
                <category term="cs.CV" scheme="http://arxiv.org/schemas/atom"/>
                <category term="stat.ML" scheme="http://arxiv.org/schemas/atom"/>
              </entry>
              %s
            </feed>
            """;

    @Test
    void everyEntryIsARecord() {
        PaperRecord record = Reading.of(FEED.formatted("")).only();

        assertThat(record.line()).isEqualTo(4);
        assertThat(record.arxivId()).isEqualTo("2101.00001");
        assertThat(record.givenId()).isEqualTo("2101.00001");
        assertThat(record.title()).isEqualTo("Counting Sheep with Very Deep Networks");
        assertThat(record.abstractText()).isEqualTo("We count sheep & goats, $a < b$ of them.");
        assertThat(record.authors()).containsExactly("Ada Example", "Zoë Šample");
        assertThat(record.date()).isEqualTo("2021-01-02");
        assertThat(record.doi()).isEqualTo("10.1000/sheep");
        assertThat(record.venue()).isEqualTo("Sleep 12 (2021)");
        assertThat(record.url()).isEqualTo("http://arxiv.org/abs/2101.00001v2");
        assertThat(record.tags()).containsExactly("cs.CV", "stat.ML");
    }

    @Test
    void anErrorOfTheServerIsNoPaper() {
        String error =
                "<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title>"
                        + "<summary>incorrect id format</summary></entry>";
        Reading reading = Reading.of(FEED.formatted(error));

        assertThat(reading.records()).hasSize(1);
        assertThat(reading.rejections())
                .containsExactly("papers:21: arXiv answered with an error: incorrect id format");
    }

    @Test
    void aFeedWithoutEntriesSaysSo() {
        assertThat(Reading.of("<feed><title>Nothing found</title></feed>").rejections())
                .containsExactly("papers:1: A feed of arXiv has elements <entry>, found none.");
    }
}
