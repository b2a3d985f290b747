package paperkin;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Takes a picture of every screen in light, in dark and on a phone. With
/// `-Dpaperkin.screens=FOLDER` they are kept there, as those in `docs/screens` are.
class ScreenshotsIT {

    private static final Path FOLDER =
            Path.of(System.getProperty("paperkin.screens", "target/screens"));

    /// What an empty page has; a screen has more.
    private static final int FEW_COLOURS = 8;

    @RegisterExtension
    @Order(1)
    static final DemoFixture DEMO = new DemoFixture();

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(DEMO::address);

    private enum Look {
        LIGHT(1280, 860, ColorScheme.LIGHT),
        DARK(1280, 860, ColorScheme.DARK),
        PHONE(390, 844, ColorScheme.LIGHT);

        private final int width;
        private final int height;
        private final ColorScheme colours;

        Look(int width, int height, ColorScheme colours) {
            this.width = width;
            this.height = height;
            this.colours = colours;
        }

        Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(colours)
                    .setReducedMotion(ReducedMotion.REDUCE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    home,        /
                    search,      /search?text=attention
                    concept,     /concepts/bert
                    paper,       /papers/1706.03762
                    explore,     /explore?from=bert&open=concepts.20.concept:bert
                    sharing,     /papers/sharing?concept=bert&concept=language-model&concept=glue&match=any
                    why,         /papers/1706.03762/why/1409.0473
                    compare,     /papers/compare?id=1706.03762&id=1409.0473&id=1512.03385
                    trends,      /trends?concept=bert&concept=transformer&concept=convolutional-neural-network
                    cypher,      /cypher?example=walk
                    queries,     /queries
                    lab,         /lab?example=yes
                    about,       /about
                    add,         /add
                    curate,      /concepts/bert/curate
                    preview,     /curation/preview?verb=merge&concept=roberta&other=bert
                    suggestions, /curation/suggestions
                    """)
    void aScreenHasSomethingToShow(String name, String path) throws IOException {
        Files.createDirectories(FOLDER);
        for (Look look : Look.values()) {
            BROWSER.open(look.options());
            BROWSER.visit(path);
            Page page = BROWSER.page();
            page.waitForCondition(() -> page.locator("meta[http-equiv=refresh]").count() == 0);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Path file = FOLDER.resolve(name + "-" + look.name().toLowerCase(ROOT) + ".jpg");
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(file)
                            .setType(ScreenshotType.JPEG)
                            .setQuality(80));

            assertThat(colours(file.toFile())).isGreaterThan(FEW_COLOURS);
        }
    }

    /// How many colours a picture has at every tenth of its dots.
    private static long colours(File file) throws IOException {
        BufferedImage picture = ImageIO.read(file);
        return IntStream.range(0, picture.getHeight() / 10)
                .flatMap(row ->
                        IntStream.range(0, picture.getWidth() / 10)
                                .map(column -> picture.getRGB(column * 10, row * 10)))
                .distinct()
                .count();
    }
}
