package paperkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// A page of headless Chromium for each test, which fails if the page complains of anything on its
/// console. The browser is launched once for all tests of a run.
@SuppressWarnings("NullAway.Init") // All is there before the first test.
final class BrowserFixture implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    /// On a busy machine the first question of a kind takes the database seconds.
    private static final double PATIENCE_MILLISECONDS = 30_000;

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Function<String, URI> addresses;
    private final List<String> complaints = new ArrayList<>();
    private Launched launched;
    private BrowserContext context;
    private Page page;

    private record Launched(Playwright playwright, Browser browser) implements AutoCloseable {

        static Launched chromium() {
            var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var options =
                    new LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox"));
            Playwright playwright =
                    Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            return new Launched(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /// @param addresses from a path to the address of the server under test
    BrowserFixture(Function<String, URI> addresses) {
        this.addresses = addresses;
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                () -> "Without " + CHROMIUM + " the pages are not tested.");
        launched =
                test.getRoot()
                        .getStore(Namespace.create(BrowserFixture.class))
                        .computeIfAbsent(Launched.class, _ -> Launched.chromium(), Launched.class);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        complaints.clear();
        open(1280);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context.close();
        assertThat(complaints).isEmpty();
    }

    /// The page of the test at hand.
    Page page() {
        return page;
    }

    /// The browser, for what a page alone cannot tell.
    BrowserContext context() {
        return context;
    }

    /// Goes on with a fresh page of this width, in pixels.
    void open(int width) {
        open(new Browser.NewContextOptions().setViewportSize(width, 844));
    }

    /// Goes on with a fresh page of these options, such as one without JavaScript.
    void open(Browser.NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = launched.browser().newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
    }

    /// Opens a page that is there.
    void visit(String path) {
        assertThat(page.navigate(addresses.apply(path).toString()).status()).isEqualTo(200);
    }

    /// Opens a page that answers with an error, of which the browser's complaint is no fault.
    void visit(String path, int status) {
        assertThat(page.navigate(addresses.apply(path).toString()).status()).isEqualTo(status);
        complaints.removeIf(complaint -> complaint.contains(" status of " + status));
    }

    /// Does something that is answered with an error, of which the browser's complaint is no fault.
    void expect(int status, Runnable action) {
        page.waitForResponse(response -> response.status() == status, action);
        page.waitForLoadState();
        complaints.removeIf(complaint -> complaint.contains(" status of " + status));
    }

    /// From now on notes what moves on the page though nobody did anything.
    void watchMoves() {
        context.addInitScript(
                """
                window.moved = [];
                new PerformanceObserver(list => window.moved.push(
                    ...list.getEntries().filter(shift => !shift.hadRecentInput && shift.value >= 0.001).map(shift => shift.value + " "
                        + shift.sources.map(source => source.node?.outerHTML?.slice(0, 80)))))
                    .observe({ type: "layout-shift", buffered: true });
                """);
    }

    /// What has moved once nothing is fetched any more; empty if nothing has, by a thousandth of
    /// what is seen at least (0.1 is the bound of a good page).
    String moves() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return (String) page.evaluate("window.moved.join('; ')");
    }

    Locator heading() {
        return page.locator("h1");
    }

    /// How wide the page is, in pixels; more than the window where it has to be moved sideways.
    int scrollWidth() {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }
}
