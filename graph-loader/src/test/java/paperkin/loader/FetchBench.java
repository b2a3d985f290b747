package paperkin.loader;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.ScenarioMappingBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import paperkin.loader.fetch.Payloads;
import picocli.CommandLine;

/// A fetch from a service of ours into a folder.
///
/// @param service what answers
/// @param folder where papers and answers are kept
record FetchBench(WireMockExtension service, Path folder) {

    static WireMockExtension newService() {
        return WireMockExtension.newInstance().options(options().dynamicPort()).build();
    }

    /// Two answers to whatever is asked, one after the other.
    void first(ResponseDefinitionBuilder one, ResponseDefinitionBuilder other) {
        ScenarioMappingBuilder first = get(anyUrl()).inScenario("two").whenScenarioStateIs(STARTED);
        service.stubFor(first.willSetStateTo("asked").willReturn(one));
        service.stubFor(
                get(anyUrl()).inScenario("two").whenScenarioStateIs("asked").willReturn(other));
    }

    void arxiv(int from, int to, int total) {
        stub("/query", "start", String.valueOf(from), okXml(Payloads.arxiv(from, to, total)));
    }

    void stub(String path, String parameter, String value, ResponseDefinitionBuilder answer) {
        service.stubFor(
                get(urlPathEqualTo(path))
                        .withQueryParam(parameter, equalTo(value))
                        .willReturn(answer));
    }

    Path out() {
        return folder.resolve("papers");
    }

    /// The answers that are kept.
    List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(Files.createDirectories(folder.resolve("cache")))) {
            return files.filter(file -> file.toString().endsWith(".gz")).toList();
        }
    }

    CommandLineRun fetch(String... arguments) {
        return run(with(arguments, "--out", out().toString()));
    }

    CommandLineRun run(String... arguments) {
        return CommandLineRun.of(new FetchCommand(), here(arguments));
    }

    String[] here(String... arguments) {
        String[] all =
                with(arguments, "--pause", "1", "--cache", folder.resolve("cache").toString());
        return List.of(arguments).contains("--address")
                ? all
                : with(all, "--address", service.baseUrl());
    }

    static String[] with(String[] arguments, String... more) {
        return Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    /// The command as a program of its own.
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            System.exit(
                    new CommandLine(new FetchCommand())
                            .setCaseInsensitiveEnumValuesAllowed(true)
                            .execute(arguments));
        }
    }
}
