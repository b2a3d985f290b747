package paperkin.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Parameters as a request gave them.
public final class Given {

    private Given() {}

    /// One text by name, or a list of them where a name stands more than once; empty ones are left
    /// out, as a form sends its empty fields too.
    public static Map<String, Object> values(HttpServletRequest request) {
        var values = new HashMap<String, Object>();
        request.getParameterMap()
                .forEach((name, texts) -> {
                    List<String> filled =
                            Arrays.stream(texts).filter(text -> !text.isBlank()).toList();
                    if (filled.size() == 1) {
                        values.put(name, filled.getFirst());
                    } else if (!filled.isEmpty()) {
                        values.put(name, filled);
                    }
                });
        return values;
    }
}
