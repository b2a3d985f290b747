package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.SequencedSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.OpenGraph;
import paperkin.loader.bench.PageFigure;
import paperkin.loader.bench.PageFigure.Round;
import paperkin.loader.bench.PageReport;
import paperkin.loader.speed.Machine;
import paperkin.web.Server;
import paperkin.web.page.Links;

/// How fast the pages are in headless Chromium, measured into `docs/pages.json`. The pages are
/// those of the demo; with `-Dpaperkin.store=FOLDER` concepts are opened in that store.
@Tag("slow")
class PageSpeedIT {

    private static final Path REPORT = Path.of("..", "docs", "pages.json");
    private static final Optional<Path> STORE =
            Optional.ofNullable(System.getProperty("paperkin.store")).map(Path::of);

    private static final Links LINKS = new Links();
    private static final int FIRST_PORT = 18_400;
    private static final int ROUNDS = 3;
    private static final int MOVES = 120;
    private static final int CONCEPTS = 40;
    private static final int MOST_BYTES = 250_000;

    @RegisterExtension
    @Order(1)
    static final DemoFixture DEMO = new DemoFixture();

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(PageSpeedIT::address);

    private static final List<PageFigure> FIGURES = new ArrayList<>();

    private static Optional<Serving> serving = Optional.empty();
    private static String version = "";

    private final ApiClient api = new ApiClient(PageSpeedIT::address);

    @BeforeAll
    static void serveTheStore() {
        serving =
                STORE.map(store ->
                        Serving.start(
                                () -> OpenGraph.inStore(store), Server.Door.local(FIRST_PORT)));
    }

    @AfterAll
    static void report() {
        serving.ifPresent(Serving::close);
        new PageReport(
                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
                        Machine.here(),
                        "headless Chromium " + version,
                        FIGURES)
                .keptIn(REPORT);
    }

    private static URI address(String path) {
        return serving.map(it -> URI.create(it.pages() + path)).orElseGet(() -> DEMO.address(path));
    }

    /// Once a node that is joined with many, and once one that is joined with few.
    @ParameterizedTest
    @CsvSource({"150, 10", "1000, 30"})
    void scriptsTakeLittleOfAFrameWhileANodeIsDragged(int nodes, double bound) throws Exception {
        BROWSER.open(1280);
        Page page = BROWSER.page();
        BROWSER.visit(explorerWith(nodes));
        page.setDefaultTimeout(120_000);
        page.locator("[data-ready]:not([data-busy])").waitFor();
        assertThat(
                        (int)
                                page.evaluate(
                                        "document.querySelector('.canvas')._cyreg.cy.nodes().length"))
                .isBetween(nodes * 9 / 10, nodes * 12 / 10);

        for (String which : List.of("most", "fewest")) {
            keep(
                    "script a frame, dragging, of %,d nodes, the one with the %s lines"
                            .formatted(nodes, which),
                    "ms",
                    bound,
                    () -> dragged(page, which));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/explore?from=%s", "/concepts/%s"})
    void aFirstPageIsLight(String path) throws Exception {
        String concept =
                api.results("/api/queries/top-concepts?limit=1").get(0).get("id").asString();
        keep(
                "bytes of " + path.replace("%s", "…") + " for the first time, without Cytoscape.js",
                "B",
                MOST_BYTES,
                () -> new double[] {bytes(path.formatted(concept))});
    }

    /// The twenty most frequent concepts, and twenty that stand beside them.
    @Test
    void aConceptIsSeenSoonAfterAClick() throws Exception {
        List<String> concepts = concepts();
        long papers = api.get("/api/stats").get("papers").asLong();
        seen(concepts);

        keep(
                "a concept's page, from click to seen, %,d papers".formatted(papers),
                "ms",
                300,
                () -> seen(concepts));
    }

    private static void keep(String what, String unit, double bound, Supplier<double[]> measure) {
        List<Round> rounds =
                IntStream.range(0, ROUNDS).mapToObj(_ -> Round.of(measure.get(), load())).toList();
        version = BROWSER.context().browser().version();
        var figure = new PageFigure(what, unit, bound, rounds);
        FIGURES.add(figure);
        assertThat(figure.keeps()).as(figure.toString()).isTrue();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /// The address of a picture of about so many nodes: the most frequent concept, its papers,
    /// their concepts, and so on; what brings nothing new is not opened.
    private String explorerWith(int nodes) throws Exception {
        String first = "concept:" + topConcepts(1).getFirst();
        SequencedSet<String> keys = new LinkedHashSet<>(List.of(first));
        Queue<String> waiting = new ArrayDeque<>(keys);
        var address = new StringBuilder("/explore?from=" + encoded(first));
        while (keys.size() < nodes) {
            String key = waiting.remove();
            List<String> fresh = beside(key);
            fresh.removeIf(keys::contains);
            if (!fresh.isEmpty()) {
                String what = key.startsWith("paper:") ? "concepts" : "papers";
                address.append("&open=").append(encoded(what + ".100." + key));
                keys.addAll(fresh);
                waiting.addAll(fresh);
            }
        }
        return address.toString();
    }

    /// The papers of a concept, or the concepts of a paper, as far as the explorer opens them.
    private List<String> beside(String key) throws Exception {
        String id = encoded(key.substring(key.indexOf(':') + 1));
        return key.startsWith("paper:")
                ? ids("/api/queries/paper-concepts?select=id&id=" + id, "concept:", 100)
                : ids("/api/concepts/" + id + "/papers?limit=100&select=id", "paper:", 100);
    }

    private List<String> topConcepts(int limit) throws Exception {
        return ids("/api/queries/top-concepts?limit=" + limit, "", limit);
    }

    private List<String> ids(String path, String prefix, int most) throws Exception {
        return api.results(path)
                .valueStream()
                .limit(most)
                .map(row -> prefix + row.get("id").asString())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double[] dragged(Page page, String which) {
        Browser browser = page.context().browser();
        @SuppressWarnings("unchecked")
        List<Number> at =
                (List<Number>)
                        page.evaluate(
                                """
                                which => {
                                    const { cy } = document.querySelector('.canvas')._cyreg;
                                    const nodes = cy.nodes().sort((one, other) => other.degree() - one.degree());
                                    const node = which === 'most' ? nodes[0] : nodes[nodes.length - 1];
                                    cy.center(node);
                                    const { x, y } = node.renderedPosition();
                                    const frame = cy.container().getBoundingClientRect();
                                    return [frame.x + x, frame.y + y];
                                }
                                """,
                                which);
        double x = at.get(0).doubleValue();
        double y = at.get(1).doubleValue();
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + 5, y + 5);
        browser.startTracing(
                page, new Browser.StartTracingOptions().setCategories(FrameTrace.CATEGORIES));
        for (int move = 0; move < MOVES; move++) {
            double angle = 2 * Math.PI * move / MOVES;
            page.mouse().move(x + 120 * Math.sin(angle), y + 90 * Math.sin(2 * angle));
        }
        double[] millis = FrameTrace.of(browser.stopTracing()).scriptMillis();
        page.mouse().up();
        page.locator("[data-ready]:not([data-busy])").waitFor();
        return millis;
    }

    private static double bytes(String path) {
        BROWSER.open(1280);
        Page page = BROWSER.page();
        BROWSER.visit(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return ((Number)
                        page.evaluate(
                                """
                                () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                                    .filter(entry => !entry.name.includes('/webjars/cytoscape/'))
                                    .reduce((sum, entry) => sum + entry.transferSize, 0)
                                """))
                .doubleValue();
    }

    private List<String> concepts() throws Exception {
        SequencedSet<String> concepts = new LinkedHashSet<>(topConcepts(CONCEPTS / 2));
        for (String concept : topConcepts(CONCEPTS / 2)) {
            String around =
                    "/api/concepts/" + encoded(concept) + "/neighbourhood?limit=5&select=id";
            ids(around, "", 5).stream()
                    .filter(id -> !concepts.contains(id))
                    .findFirst()
                    .ifPresent(concepts::add);
        }
        List<String> all = new ArrayList<>(concepts);
        Collections.shuffle(all, new Random(7));
        return all;
    }

    /// From a click on a link to a concept until its page is painted, in milliseconds. People look
    /// at a page before they go on: the one before has come to rest.
    private static double[] seen(List<String> concepts) {
        BROWSER.open(1280);
        Page page = BROWSER.page();
        page.addInitScript(
                """
                addEventListener('click', event => sessionStorage.setItem('clicked', performance.timeOrigin + event.timeStamp), true);
                """);
        BROWSER.visit("/queries");
        return concepts.stream().mapToDouble(concept -> seen(page, concept)).toArray();
    }

    private static double seen(Page page, String concept) {
        String address = LINKS.concept(concept);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate(
                """
                address => {
                    const link = document.createElement('a');
                    link.href = address;
                    link.textContent = 'There';
                    link.id = 'there';
                    document.querySelector('main').prepend(link);
                }
                """,
                address);
        page.locator("#there").click();
        page.waitForURL(url -> url.endsWith(address));
        return ((Number)
                        page.evaluate(
                                """
                                () => new Promise(done => new PerformanceObserver(list => list.getEntries()
                                    .filter(entry => entry.name === 'first-contentful-paint')
                                    .forEach(entry => done(performance.timeOrigin + entry.startTime - Number(sessionStorage.getItem('clicked')))))
                                    .observe({ type: 'paint', buffered: true }))
                                """))
                .doubleValue();
    }
}
