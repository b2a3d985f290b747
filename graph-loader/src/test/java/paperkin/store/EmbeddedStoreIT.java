package paperkin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphAddress;
import paperkin.cypher.GraphException;
import paperkin.cypher.SchemaMigrations;
import paperkin.loader.LoaderException;

/// The embedded store as its users meet it: made, shared, killed, opened again.
class EmbeddedStoreIT {

    @TempDir Path temp;

    @Test
    void a_new_store_answers_on_this_machine_alone_and_keeps_its_password_to_its_owner()
            throws IOException {
        Path folder = temp.resolve("new");

        try (GraphAccess access = GraphAccess.open(folder)) {
            String password = access.address().password();
            assertThat(access.address().uri().getHost()).isEqualTo("127.0.0.1");
            assertThat(password).hasSizeGreaterThanOrEqualTo(24);
            assertThat(Files.readString(access.passwordFile()).strip()).isEqualTo(password);
            assertThat(permissions(access.passwordFile())).isEqualTo("rw-------");
            assertThat(permissions(folder)).isEqualTo("rwx------");
            assertThat(folder.resolve("neo4j/logs")).isDirectoryContaining("glob:**debug.log");
            assertThat(Files.readString(folder.resolve("neo4j/logs/debug.log")))
                    .doesNotContain("Anonymous Usage Data is being sent")
                    .doesNotContain("Fleet discovery broadcasts have been enabled");
        }
        assertThat(folder.resolve("bolt")).doesNotExist();
    }

    @Test
    void nobody_gets_in_without_the_password_and_what_was_written_is_there_again() {
        Path folder = temp.resolve("signed-in");
        String password;
        try (GraphAccess access = GraphAccess.open(folder)) {
            GraphAddress address = access.address();
            password = address.password();
            // A third failure would be refused for its number alone.
            for (String wrong : List.of("neo4j", "not-the-password")) {
                assertThatThrownBy(() -> connect(address.uri(), wrong).close())
                        .isInstanceOf(GraphException.Unreachable.class);
            }
            try (Graph graph = Graph.connect(address)) {
                assertThat(new SchemaMigrations(graph).apply()).isNotEmpty();
            }
        }
        try (GraphAccess access = GraphAccess.open(folder);
                Graph graph = Graph.connect(access.address())) {
            assertThat(access.address().password()).isEqualTo(password);
            assertThat(new SchemaMigrations(graph).apply()).isEmpty();
        }
    }

    @Test
    void queries_cannot_read_files_or_other_hosts() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.csv"), "secret\n");
        try (GraphAccess access = GraphAccess.open(temp.resolve("closed"));
                Graph graph = Graph.connect(access.address())) {
            for (String url : List.of(secret.toUri().toString(), "http://127.0.0.1:9/x.csv")) {
                assertThatThrownBy(() -> graph.read(loadCsv(), Map.of("url", url)))
                        .isInstanceOf(GraphException.Failed.class)
                        .hasMessageNotContaining("refused");
            }
        }
    }

    @Test
    void closing_takes_less_than_three_seconds() {
        GraphAccess access = GraphAccess.open(temp.resolve("quick"));
        long begin = System.nanoTime();

        access.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void a_second_opener_in_this_process_is_a_guest_and_leaves_without_a_trace() {
        Path folder = temp.resolve("twice");
        try (GraphAccess holder = GraphAccess.open(folder)) {
            GraphAccess guest = GraphAccess.open(folder);
            assertThat(guest).isInstanceOf(StoreGuest.class);
            assertThat(guest.address()).isEqualTo(holder.address());
            guest.close();
            try (Graph graph = Graph.connect(holder.address())) {
                assertThat(graph.read(CypherFile.load("load/unrelated-count"), Map.of()))
                        .hasSize(1);
            }
        }
    }

    @Test
    void many_openers_at_once_share_one_neo4j() throws InterruptedException, ExecutionException {
        Path folder = temp.resolve("rush");
        Callable<GraphAccess> opening = () -> GraphAccess.open(folder);
        try (ExecutorService openers = Executors.newFixedThreadPool(4)) {
            List<Future<GraphAccess>> opened =
                    openers.invokeAll(List.of(opening, opening, opening, opening));
            int holders = 0;
            for (Future<GraphAccess> access : opened) {
                holders += access.get() instanceof EmbeddedStore ? 1 : 0;
            }
            assertThat(holders).isEqualTo(1);
            for (Future<GraphAccess> access : opened) {
                access.get().close();
            }
        }
    }

    @Test
    void a_second_process_is_a_guest_of_the_first() throws IOException {
        Path folder = temp.resolve("shared");
        try (GraphAccess holder = GraphAccess.open(folder)) {
            try (StoreProcess other = StoreProcess.start(folder)) {
                assertThat(other.openedAs()).isEqualTo("StoreGuest");
            }
            assertThat(new SignIn(holder.address().uri(), holder.address().password()).works())
                    .isTrue();
        }
    }

    @Test
    void a_killed_holder_leaves_a_store_that_opens_again() throws IOException {
        Path folder = temp.resolve("killed");
        try (StoreProcess holder = StoreProcess.start(folder)) {
            assertThat(holder.openedAs()).isEqualTo("EmbeddedStore");
            holder.kill();
        }
        assertThat(folder.resolve("bolt")).exists();

        try (GraphAccess access = GraphAccess.open(folder)) {
            assertThat(access).isInstanceOf(EmbeddedStore.class);
        }
    }

    @Test
    void a_start_that_died_before_it_set_the_password_is_completed() throws IOException {
        Path folder = temp.resolve("half");
        var store = new StoreFolder(folder);
        store.make();
        store.checkVersion(Neo4jVersion.current());
        String password = StorePassword.of(store);
        EmbeddedNeo4j.start(store.neo4jHome()).service().shutdown();

        try (GraphAccess access = GraphAccess.open(folder);
                Graph graph = Graph.connect(access.address())) {
            assertThat(graph.address().password()).isEqualTo(password);
        }
    }

    @Test
    void a_lost_password_is_said_so() throws IOException {
        Path folder = temp.resolve("lost");
        GraphAccess.open(folder).close();
        Files.delete(folder.resolve("password"));

        assertThatThrownBy(() -> GraphAccess.open(folder))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("does not open the store");
    }

    @Test
    void a_taken_port_is_left_to_who_has_it() throws IOException {
        try (var _ = new ServerSocket(7687, 1, InetAddress.ofLiteral("127.0.0.1"));
                GraphAccess access = GraphAccess.open(temp.resolve("port"))) {
            assertThat(access.address().uri().getPort()).isPositive().isNotEqualTo(7687);
        } catch (BindException taken) {
            try (GraphAccess access = GraphAccess.open(temp.resolve("port"))) {
                assertThat(access.address().uri().getPort()).isPositive().isNotEqualTo(7687);
            }
        }
    }

    @Test
    void a_holder_that_stays_silent_is_reported() throws IOException {
        Path folder = temp.resolve("silent");
        var store = new StoreFolder(folder.toAbsolutePath().normalize());
        store.make();
        try (StoreLock held = StoreLock.tryTake(store.lockFile()).orElseThrow()) {
            assertThat(held).isNotNull();
            var opening = new StoreOpening(store, Duration.ofMillis(300));
            assertThatThrownBy(opening::open)
                    .isInstanceOf(LoaderException.class)
                    .hasMessageContaining("Another process holds the store");
        }
    }

    @Test
    void a_store_of_a_newer_neo4j_is_refused() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("newer"));
        Files.writeString(folder.resolve("version"), "2099.01.0\n");

        assertThatThrownBy(() -> GraphAccess.open(folder))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("2099.01.0")
                .hasMessageContaining(folder.toString());
        assertThat(folder.resolve("password")).doesNotExist();
    }

    @Test
    void what_is_no_folder_or_another_folder_is_refused() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        Path full = Files.createDirectory(temp.resolve("full"));
        Files.writeString(full.resolve("thesis.tex"), "");

        assertThatThrownBy(() -> GraphAccess.open(file))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> GraphAccess.open(file.resolve("below")))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("cannot be read or written");
        assertThatThrownBy(() -> GraphAccess.open(full))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("thesis.tex");
        assertThat(full).isDirectoryNotContaining("glob:**lock");
    }

    @Test
    void data_that_neo4j_cannot_open_are_reported_with_the_place_of_its_reasons()
            throws IOException {
        Path folder = temp.resolve("broken");
        GraphAccess.open(folder).close();
        try (var files = Files.walk(folder.resolve("neo4j/data/databases/neo4j"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[8192]);
            }
        }

        assertThatThrownBy(() -> GraphAccess.open(folder))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("cannot open the data")
                .hasMessageContaining("logs");
    }

    private static CypherFile loadCsv() {
        return CypherFile.load("store-it/load-csv");
    }

    private static Graph connect(URI bolt, String password) {
        return Graph.connect(new GraphAddress(bolt, "neo4j", password));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
