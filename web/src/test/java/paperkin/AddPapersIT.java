package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.DeskOptions;
import paperkin.loader.OpenGraph;
import paperkin.web.Server;

/// Adding papers in headless Chromium, to a graph of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddPapersIT {

    private static final int FIRST_PORT = 18_700;

    private static final String LIBRARY =
            """
            @inproceedings{one,
              title = {Kernel {<b>}Tricks{</b>} for Support Vector Machines},
              author = {Ada Example and Ben Example}, year = {2001}, booktitle = {Proceedings of Examples},
              abstract = {We train support vector machines with kernel methods on MNIST and measure accuracy.}
            }
            @article{two,
              title = {Dropout in Convolutional Neural Networks}, author = {Cy Example}, year = {2014},
              abstract = {Dropout regularizes convolutional neural networks on CIFAR-10.}
            }
            @article{three, author = {Nobody}, year = {1999}}
            """;

    @TempDir static Path folder;

    private List<Path> before = List.of();
    private OpenGraph open;
    private Serving serving;
    private Page page;

    @RegisterExtension final BrowserFixture browser = new BrowserFixture(this::address);

    @BeforeAll
    void serveAGraph() throws IOException {
        before = folders();
        open = OpenGraph.inStore(folder);
        serving = Serving.start(() -> open, Server.Door.local(FIRST_PORT));
    }

    @AfterAll
    void stop() throws IOException {
        serving.close();
        assertThat(putAside()).isEmpty();
    }

    @BeforeEach
    void openPage() {
        page = browser.page();
    }

    @Test
    void aFileIsLookedAtThenLoadedThenFound() throws Exception {
        browser.visit("/");
        page.locator("nav").getByText("Add papers").click();
        send("library.bib", LIBRARY);

        assertThat(browser.heading()).hasText("library.bib");
        assertThat(page.locator("main")).containsText("2 records");
        assertThat(page.locator("main")).containsText("read as bibtex");
        assertThat(page.locator(".papers .title").last())
                .hasText("Dropout in Convolutional Neural Networks");
        assertThat(page.locator(".rejections")).containsText("title");
        assertThat(stats()).doesNotContain("Dropout");
        click("Load into the graph");

        assertThat(page.locator("h2", containing("2 new papers"))).isVisible();
        assertThat(page.locator(".report")).containsText("rejected");
        assertThat(putAside()).isEmpty();
        page.getByText("The papers of this file").click();
        assertThat(page.locator("table.result tbody tr")).hasCount(2);
        browser.visit("/search?text=dropout");
        assertThat(page.locator(".papers .title").first())
                .hasText("Dropout in Convolutional Neural Networks");
    }

    @Test
    void papersThatArePastedStayTextHoweverHostile() {
        String attack = "<img src=x onerror=alert(1)> for BERT";
        paste(
                "{\"id\": \"hostile\", \"title\": \""
                        + attack
                        + "\", \"abstract\": \"<script>alert(2)</script> We use BERT on SQuAD.\"}");

        assertThat(page.locator(".papers .title")).hasText(attack);
        assertThat(page.locator("main img, main script")).hasCount(0);
        click("Load into the graph");
        assertThat(page.locator("h2", containing("One new paper"))).isVisible();
        browser.visit("/papers/hostile");
        assertThat(browser.heading()).hasText(attack);
        assertThat(page.locator("main img, main script")).hasCount(0);
    }

    @Test
    void pastingTheSameTwiceChangesNothing() {
        for (String expected : List.of("One new paper", "0 new papers")) {
            paste("{\"id\": \"twice\", \"title\": \"A paper that is pasted twice\"}");
            click("Load into the graph");
            assertThat(page.locator("h2", containing(expected))).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"paper.pdf, %PDF-1.7, binary file", "notes.txt, just a line, found no paper"})
    void whatIsNoListOfPapersIsNotLoaded(String name, String content, String reason) {
        browser.visit("/add");
        send(name, content);

        assertThat(page.locator("main")).containsText("No paper could be read from this");
        assertThat(page.locator(".rejections")).containsText(reason);
        assertThat(page.getByRole(AriaRole.BUTTON, named("Load into the graph"))).hasCount(0);
        click("Forget it");
        assertThat(page).hasURL(Pattern.compile("/add$"));
    }

    @Test
    void nothingIsReadFromNothing() {
        paste("  ");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is nothing to read");
    }

    @Test
    void aHugePasteIsToldToBeAFile() {
        browser.visit("/add");
        page.evaluate("document.querySelector('textarea').value = 'x'.repeat(2000001)");
        click("Look at it");

        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("2,000,001 characters, and at most 2,000,000");
    }

    @Test
    void aFileThatIsTooLargeIsTurnedAwayBeforeItIsSent() throws IOException {
        String answer =
                raw(
                        """
                        POST /add HTTP/1.1
                        Host: localhost
                        Accept: text/html
                        Content-Type: multipart/form-data; boundary=x
                        Content-Length: 900000000
                        Connection: close

                        """
                                .replace("\n", "\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 413").contains("A file may have 64 MB here");
    }

    @Test
    void oneFileIsLoadedAtATimeAndCanBeStoppedAndGoneOnWith() throws Exception {
        browser.visit("/add");
        send("many.jsonl", many(6_000));
        click("Load into the graph");
        assertThat(page.locator("progress")).isVisible();
        assertThat(page.locator(".count")).not().hasText("0");
        String many = page.url();
        browser.visit("/add");
        assertThat(page.locator(".notice")).containsText("many.jsonl is being loaded");
        send("second.bib", LIBRARY);
        assertThat(page.locator(".notice")).containsText("only one file is at a time");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Load into the graph"))).hasCount(0);
        HttpResponse<String> refused = post(URI.create(page.url()).getPath() + "/load");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("“many.jsonl” is being loaded");

        page.navigate(many);
        click("Stop");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Stopped while");
        click("Go on");
        assertThat(page.locator("progress")).isVisible();
        click("Stop");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Stopped while");
    }

    @Test
    void withoutScriptThePageLooksAgainByItself() {
        browser.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = browser.page();
        paste("{\"id\": \"quiet\", \"title\": \"A paper without script\"}");
        click("Load into the graph");

        assertThat(page.locator("h2", containing("new paper"))).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, http://localhost:1, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "X-Nothing, of a program, 200",
    })
    void noForeignPageCanAddPapers(String header, String value, int status) throws Exception {
        String body = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n \r\n--x--\r\n";
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(address("/add"))
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .header(header, value)
                                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains(status == 403 ? "A page of another origin" : "nothing to read");
    }

    @Test
    void aServerForOthersTakesNoPapers() throws Exception {
        var door =
                new Server.Door(
                        InetAddress.getByName("0.0.0.0"), FIRST_PORT + 50, List.of(), false);
        try (Server server = Server.start(open::graph, () -> DeskOptions.beside(open), door)) {
            URI there = URI.create("http://localhost:" + server.port());
            HttpResponse<String> answer = send(HttpRequest.newBuilder(there.resolve("/add")));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body())
                    .contains("from the machine that this server runs on", "Back to the beginning");
            assertThat(send(HttpRequest.newBuilder(there.resolve("/"))).body())
                    .doesNotContain("Add papers");
        }
    }

    @Test
    void anUploadThatIsNotKeptSaysSo() {
        browser.visit("/add/no-such", 404);

        assertThat(page.locator("main")).containsText("not kept here any more");
    }

    @Test
    void noPageIsWiderThanAPhone() {
        browser.open(390);
        page = browser.page();
        browser.visit("/add");
        assertThat(browser.scrollWidth()).isLessThanOrEqualTo(390);
        send("a-very-long-name-of-a-library-that-has-no-place-to-break-in-it-at-all.bib", LIBRARY);
        assertThat(browser.scrollWidth()).isLessThanOrEqualTo(390);
    }

    private URI address(String path) {
        return URI.create(serving.pages() + path);
    }

    private void send(String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        click("Look at it");
    }

    private void paste(String text) {
        browser.visit("/add");
        page.locator("textarea").fill(text);
        click("Look at it");
    }

    private void click(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Page.GetByRoleOptions named(String button) {
        return new Page.GetByRoleOptions().setName(button);
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String many(int papers) {
        return IntStream.range(0, papers)
                .mapToObj(i ->
                        "{\"id\": \"many-%d\", \"title\": \"Paper number %d on BERT\", \"abstract\": \"We train network %d on SQuAD and CIFAR-10 with Adam.\"}"
                                .formatted(i, i, i))
                .collect(Collectors.joining("\n"));
    }

    private String stats() throws Exception {
        return send(HttpRequest.newBuilder(address("/api/search?text=dropout"))).body();
    }

    private HttpResponse<String> post(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)).POST(BodyPublishers.noBody()));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), serving.server().port());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// What uploads have left in the folder for temporary files.
    private List<Path> putAside() throws IOException {
        return folders().stream().filter(folder -> !before.contains(folder)).toList();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("paperkin-add"))
                    .toList();
        }
    }
}
