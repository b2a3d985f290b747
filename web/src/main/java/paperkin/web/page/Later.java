package paperkin.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.thymeleaf.context.LazyContextVariable;

/// What a page shows further down: it is not asked for before the page is written so far, so that
/// what stands above can be seen meanwhile. By then the status of the answer is sent: what may be
/// refused is asked for at once.
public final class Later<T> extends LazyContextVariable<T> {

    private final Supplier<T> part;

    public Later(Supplier<T> part) {
        this.part = part;
    }

    /// Nothing at all, where the page stands that is to be seen at once: sends what is written so
    /// far. What is packed would wait for more otherwise.
    public static Later<String> sending(HttpServletResponse response) {
        return new Later<>(() -> {
            try {
                response.flushBuffer();
                return "";
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    @Override
    protected T loadValue() {
        return part.get();
    }
}
