package paperkin.web.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/// Parameters as a request gave them.
final class Given {

    private Given() {}

    /// One text by name, or a list of them where a name stands more than once; empty ones are left
    /// out, as a form sends its empty fields too.
    static Map<String, Object> values(MultiValueMap<String, String> given) {
        var values = new HashMap<String, Object>();
        given.forEach((name, texts) -> {
            List<String> filled = texts.stream().filter(text -> !text.isBlank()).toList();
            if (filled.size() == 1) {
                values.put(name, filled.getFirst());
            } else if (!filled.isEmpty()) {
                values.put(name, filled);
            }
        });
        return values;
    }
}
