package paperkin.loader;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.fetch.Payloads;
import paperkin.loader.source.Reading;

/// `paperkin fetch` that was stopped, or is repeated.
class FetchResumeIT {

    @RegisterExtension static final WireMockExtension SERVICE = FetchBench.newService();

    @TempDir Path folder;

    @Test
    void a_fetch_that_failed_goes_on_where_it_was() throws IOException {
        bench().arxiv(0, 100, 150);
        bench().stub("/query", "start", "100", aResponse().withStatus(404));
        assertThat(bench().fetch("arxiv", "sheep").code()).isEqualTo(1);
        assertThat(bench().out()).doesNotExist();

        bench().arxiv(100, 150, 150);
        CommandLineRun again = bench().fetch("arxiv", "sheep");

        assertThat(again.errors()).contains("pages asked for: 1, kept from before: 1.");
        assertThat(Reading.of(Files.readString(bench().out())).titles())
                .hasSize(150)
                .doesNotHaveDuplicates();
        SERVICE.verify(
                1, getRequestedFor(urlPathEqualTo("/query")).withQueryParam("start", equalTo("0")));
    }

    @Test
    void a_fetch_that_was_killed_goes_on_where_it_was() throws Exception {
        bench().arxiv(0, 100, 150);
        bench().stub(
                        "/query",
                        "start",
                        "100",
                        okXml(Payloads.arxiv(100, 150, 150)).withFixedDelay(60_000));
        Process killed = start("arxiv", "sheep");
        while (killed.isAlive() && bench().kept().isEmpty()) {
            Thread.sleep(10);
        }
        killed.destroyForcibly().waitFor();

        bench().arxiv(100, 150, 150);
        CommandLineRun again = bench().fetch("arxiv", "sheep");

        assertThat(again.errors()).contains("pages asked for: 1, kept from before: 1.");
        assertThat(Reading.of(Files.readString(bench().out())).titles())
                .hasSize(150)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_kept_is_asked_for_again_on_demand_and_after_a_day() throws IOException {
        bench().arxiv(0, 1, 1);
        bench().fetch("arxiv", "sheep");
        assertThat(bench().fetch("arxiv", "sheep").errors())
                .contains("pages asked for: 0, kept from before: 1.");
        assertThat(bench().fetch("arxiv", "sheep", "--refresh").errors())
                .contains("pages asked for: 1,");

        for (Path file : bench().kept()) {
            Files.setLastModifiedTime(
                    file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }
        bench().arxiv(0, 1, 1);
        assertThat(bench().fetch("arxiv", "goats").errors()).contains("pages asked for: 1,");
        assertThat(bench().kept()).hasSize(1);
        assertThat(bench().fetch("arxiv", "sheep").errors()).contains("pages asked for: 1,");
    }

    private Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                FetchBench.Program.class.getName()));
        command.addAll(
                List.of(
                        bench().here(
                                        FetchBench.with(
                                                arguments, "--out", bench().out().toString()))));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private FetchBench bench() {
        return new FetchBench(SERVICE, folder);
    }
}
