package paperkin.web.query;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;

/// Statements that show what one can ask in Cypher; each can be changed and run.
@Component
final class Examples {

    private final List<CypherFile> all =
            Stream.of("introduced", "datasets-of-a-task", "walk", "per-year", "two-roles")
                    .map(name -> CypherFile.load("examples/" + name))
                    .toList();

    List<CypherFile> all() {
        return all;
    }

    /// The text of an example, empty if there is none of that name.
    String text(String name) {
        return all.stream()
                .filter(example -> example.name().equals(name))
                .map(CypherFile::text)
                .findFirst()
                .orElse("");
    }
}
