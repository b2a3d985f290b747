package paperkin.store;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import paperkin.cypher.CypherFile;
import paperkin.loader.LoaderException;

/// Signing in to the Neo4j of a store with the store's password.
record SignIn(URI bolt, String password) {

    static final String USER = "neo4j";

    // What a new Neo4j accepts once, in order to set another.
    private static final String FIRST_PASSWORD = "neo4j";

    private static final int CONNECT_SECONDS = 5;

    /// Whether a Neo4j answers there and takes the password.
    boolean works() {
        try (Driver driver = driver(password)) {
            driver.verifyConnectivity();
            return true;
        } catch (ServiceUnavailableException | AuthenticationException notThisOne) {
            return false;
        }
    }

    /// Sets the password of a Neo4j that has none yet; does nothing where it is set.
    ///
    /// @throws LoaderException if the database has another password than the file
    void establish(StoreFolder folder) {
        if (works()) {
            return;
        }
        try (Driver driver = driver(FIRST_PASSWORD);
                Session session = driver.session(SessionConfig.forDatabase("system"))) {
            session.run(
                            CypherFile.load("load/first-password").text(),
                            Map.of("old", FIRST_PASSWORD, "new", password))
                    .consume();
        } catch (AuthenticationException otherPassword) {
            throw new LoaderException(
                    ("The password in %s does not open the store; put the right one back, or"
                                    + " delete the folder %s and load again.")
                            .formatted(folder.passwordFile(), folder.path()),
                    otherPassword);
        }
    }

    private Driver driver(String word) {
        AuthToken token = AuthTokens.basic(USER, word);
        return GraphDatabase.driver(
                bolt,
                token,
                Config.builder()
                        .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .withTelemetryDisabled(true)
                        .build());
    }
}
