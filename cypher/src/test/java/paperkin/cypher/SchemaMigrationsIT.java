package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestGraph.class)
class SchemaMigrationsIT {

    @Test
    void every_file_is_applied_and_recorded_once(TestGraph.Server server) {
        int files = CypherFile.folder("schema").size();

        assertThat(new SchemaMigrations(server.graph()).apply()).isEmpty();

        assertThat(files).isGreaterThan(15);
        assertThat(server.count("Migration")).isEqualTo(files);
    }

    @Test
    void a_new_file_is_applied_once(TestGraph.Server server) {
        var migrations =
                new SchemaMigrations(
                        server.graph(),
                        List.of(
                                file(
                                        "index-test-later",
                                        "CREATE INDEX later FOR (n:Later) ON (n.x)")));
        try {
            assertThat(migrations.apply()).containsExactly("index-test-later");
            assertThat(migrations.apply()).isEmpty();
        } finally {
            server.run("DROP INDEX later");
            server.run("MATCH (m:Migration {name: 'index-test-later'}) DELETE m");
        }
    }

    @Test
    void a_file_that_changed_since_is_named(TestGraph.Server server) {
        var changed =
                new SchemaMigrations(
                        server.graph(), List.of(file("unique-paper-id", "RETURN 'another'")));

        assertThatThrownBy(changed::apply)
                .isInstanceOf(GraphException.Failed.class)
                .hasMessageStartingWith(
                        "The schema file 'unique-paper-id' has changed since it was applied");
    }

    @Test
    void an_older_graph_gets_the_concepts_by_which_papers_are_looked_up(TestGraph.Server server) {
        SmallGraph.fill(server);
        server.run("MATCH (profile:Profile) REMOVE profile.conceptIds");
        server.run("MATCH (m:Migration {name: 'concept-ids-of-profiles'}) DELETE m");
        var questions = new Questions(server);
        assertThat(sharing(questions)).isEmpty();

        assertThat(new SchemaMigrations(server.graph()).apply())
                .containsExactly("concept-ids-of-profiles");

        assertThat(sharing(questions)).containsExactly("10.18653/v1/n19-1423", "roberta");
    }

    @Test
    void an_older_graph_gets_the_surest_papers_of_hubs(TestGraph.Server server) {
        SmallGraph.fill(server);
        server.run("CREATE (:Hub {concept: 'transformer'})");
        server.run("MATCH (m:Migration {name: 'surest-papers-of-hubs'}) DELETE m");
        try {
            new SchemaMigrations(server.graph()).apply();

            var hubs = file("hubs", "MATCH (hub:Hub) RETURN hub.surestPapers AS papers");
            assertThat(server.graph().read(hubs, Map.of()).getFirst().texts("papers"))
                    .containsExactly("1706.03762", "10.18653/v1/n19-1423", "roberta");
        } finally {
            server.run("MATCH (hub:Hub) DELETE hub");
        }
    }

    private static List<String> sharing(Questions questions) {
        return questions.texts(
                "id", "papers-sharing-methods", "concepts", "bert,squad", "match", "all");
    }

    private static CypherFile file(String name, String text) {
        return new CypherFile(name, "A file.", "", List.of(), List.of(), Optional.empty(), text);
    }
}
