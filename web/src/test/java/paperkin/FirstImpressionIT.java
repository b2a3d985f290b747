package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a screen costs before it can be read, and that it stays where it is while one reads.
class FirstImpressionIT {

    private static final int MOST_BYTES = 250 * 1024;

    @RegisterExtension
    @Order(1)
    static final DemoFixture DEMO = new DemoFixture();

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(DEMO::address);

    @Test
    void theFirstPageIsLightAndComesWithoutTheGraphLibrary() {
        BROWSER.visit("/");

        assertThat(transferred()).isBetween(1_000, MOST_BYTES);
        assertThat(
                        (String)
                                BROWSER.page()
                                        .evaluate(
                                                "performance.getEntriesByType('resource').map(one => one.name).join(' ')"))
                .contains("paperkin.css")
                .doesNotContain("cytoscape");
    }

    @ParameterizedTest
    @MethodSource("paperkin.Screens#all")
    void nothingMovesWhileAScreenComesUp(String path) {
        BROWSER.watchMoves();
        BROWSER.visit(path);

        assertThat(BROWSER.moves()).isEmpty();
    }

    @Test
    void aMoveWouldBeNoticed() {
        BROWSER.watchMoves();
        BROWSER.visit("/");
        BROWSER.page()
                .evaluate(
                        """
                        () => new Promise(done => {
                            document.querySelector("main").prepend(document.createElement("textarea"));
                            setTimeout(done, 500);
                        })
                        """);

        assertThat(BROWSER.moves()).contains("hero");
    }

    private static int transferred() {
        return (int)
                BROWSER.page()
                        .evaluate(
                                """
                                ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type))
                                    .reduce((sum, one) => sum + one.transferSize, 0)
                                """);
    }
}
