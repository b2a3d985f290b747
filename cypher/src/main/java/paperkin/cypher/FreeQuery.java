package paperkin.cypher;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.gate.Language;

/// A query that somebody wrote freely.
///
/// @param parameters texts, numbers, truth values, lists and maps of them, and nulls
public record FreeQuery(String text, Map<String, @Nullable Object> parameters, Language language) {

    // Not the compact form, of which other modules do not see that values may be null.
    public FreeQuery(String text, Map<String, @Nullable Object> parameters, Language language) {
        this.text = text;
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        this.language = language;
    }
}
