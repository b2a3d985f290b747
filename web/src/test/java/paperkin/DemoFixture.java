package paperkin;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// The demo, started once for all tests of this run: embedded store, sample corpus, pages and API.
final class DemoFixture implements BeforeAllCallback {

    private static final int FIRST_PORT = 18_100;

    private URI address = URI.create("http://localhost:0");

    /// Ends with the run; the store's folder stays in `target`, so that the next run starts faster.
    private record Running(Serving demo) implements AutoCloseable {
        @Override
        public void close() {
            demo.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Running running =
                context.getRoot()
                        .getStore(Namespace.create(DemoFixture.class))
                        .computeIfAbsent(
                                Running.class,
                                _ ->
                                        new Running(
                                                DemoCommand.start(
                                                        Path.of("target/demo"), FIRST_PORT)),
                                Running.class);
        address = running.demo().pages();
    }

    URI address(String path) {
        return URI.create(address + path);
    }
}
