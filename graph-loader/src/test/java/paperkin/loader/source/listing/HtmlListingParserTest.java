package paperkin.loader.source.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Reading;

class HtmlListingParserTest {

    private static final String ABSTRACT =
            "We study %s at length. It has hardly been understood, although much depends on it."
                    + " Our method explains it, and experiments on many data sets show that it does"
                    + " so better than all that came before, at a fraction of the <b>cost</b> &amp;"
                    + " time.";
    private static final String TEXT =
            ABSTRACT.replace("<b>", "").replace("</b>", "").replace("&amp;", "&");

    @Test
    void aPageOfHuggingFacePapersIsReadByWhatItShows() {
        Reading reading =
                Reading.of(
                        """
                        <!DOCTYPE html>
                        <html><head><title>Trending Papers - Hugging Face</title><script>var x = "A script that is no title at all";</script></head>
                        <body><nav><a href="/models">Models of all kinds there are</a></nav>
                        <h1>Trending Papers</h1><p>by AK and the research community</p>
                        <article><h3><a href="https://huggingface.co/papers/2101.00001">Counting Sheep with Dogs</a></h3>
                          <ul><li>12 authors</li></ul><p>%s</p><button>Upvote this paper right now</button></article>
                        <article><h3><a href="/papers/2101.00002">Counting <em>Goats</em> with Cats</a></h3><p>%s</p></article>
                        </body></html>
                        """
                                .formatted(
                                        ABSTRACT.formatted("sheep"), ABSTRACT.formatted("goats")));

        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.records())
                .extracting(PaperRecord::title, PaperRecord::arxivId, PaperRecord::line)
                .containsExactly(
                        tuple("Counting Sheep with Dogs", "2101.00001", 5),
                        tuple("Counting Goats with Cats", "2101.00002", 7));
        assertThat(reading.records())
                .extracting(PaperRecord::abstractText)
                .containsExactly(TEXT.formatted("sheep"), TEXT.formatted("goats"));
    }

    @Test
    void papersThatThePageCarriesAsDataGoBeforeWhatItShows() {
        PaperRecord record =
                Reading.of(
                                """
                                <html><body><h3><a href="/papers/2101.00001">Counting Sheep with Dogs</a></h3>
                                <div data-props='{"theme":"dark"}'></div><div data-props="no JSON"></div>
                                <div data-props="{&quot;dailyPapers&quot;:[{&quot;title&quot;:&quot;x&quot;,&quot;paper&quot;:{&quot;id&quot;:&quot;2101.00001&quot;,
                                &quot;title&quot;:&quot;Counting Sheep&quot;,&quot;summary&quot;:&quot;We count &amp;lt; sheep.&quot;,&quot;publishedAt&quot;:&quot;2021-01-02T01:02:03.000Z&quot;,
                                &quot;authors&quot;:[{&quot;name&quot;:&quot;Ada Example&quot;}]}}]}"></div></body></html>
                                """)
                        .only();

        assertThat(record.line()).isEqualTo(3);
        assertThat(record.title()).isEqualTo("Counting Sheep");
        assertThat(record.abstractText()).isEqualTo("We count &lt; sheep.");
        assertThat(record.arxivId()).isEqualTo("2101.00001");
        assertThat(record.authors()).containsExactly("Ada Example");
        assertThat(record.year()).hasValue(2021);
    }

    @Test
    void aPageOfAiTopicsIsReadByWhatItShows() {
        Reading reading =
                Reading.of(
                        """
                        <html><head><title>Machine Learning - AITopics</title></head><body>
                        <div>Goto</div><div>Collaborating Authors</div>
                        <div><div><a href="https://aitopics.org/doc/1">Counting Sheep with Dogs</a></div><div>Sleep Letters</div><p>%s</p></div>
                        <div><div><a href="https://aitopics.org/doc/2">Counting Goats with Cats</a></div><div>Sleep Letters</div><p>%s</p></div>
                        </body></html>
                        """
                                .formatted(
                                        ABSTRACT.formatted("sheep"), ABSTRACT.formatted("goats")));

        assertThat(reading.records())
                .extracting(PaperRecord::title, PaperRecord::venue)
                .containsExactly(
                        tuple("Counting Sheep with Dogs", "Sleep Letters"),
                        tuple("Counting Goats with Cats", "Sleep Letters"));
    }

    @Test
    void anyOtherPageSaysThatItHasNoPapers() {
        assertThat(Reading.of("<html><body><p>Page not found.</p></body></html>").rejections())
                .containsExactly(
                        "papers:1: A listing has titles, each followed by an abstract; found no"
                                + " paper.");
    }

    @Test
    void elementsInOneAnotherDoNotMatter() {
        String deep = "<html><body>" + "<div>".repeat(50_000) + "x";

        assertThat(Reading.of(deep).rejections()).hasSize(1);
    }
}
