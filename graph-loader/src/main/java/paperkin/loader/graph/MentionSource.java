package paperkin.loader.graph;

import java.util.List;
import paperkin.loader.mention.Mention;

/// Finds the mentions in a paper's text: a plain function, safe to share between threads.
@FunctionalInterface
public interface MentionSource {

    List<Mention> mentions(String title, String abstractText);
}
