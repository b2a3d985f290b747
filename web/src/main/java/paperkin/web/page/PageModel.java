package paperkin.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import paperkin.loader.mention.ConceptType;

/// What every page's template can use besides its own model.
@ControllerAdvice(annotations = Controller.class)
final class PageModel {

    private final Links links;
    private final boolean local;

    /// @param local whether the server listens to this machine alone
    PageModel(Links links, @Value("${paperkin.local}") boolean local) {
        this.links = links;
        this.local = local;
    }

    @ModelAttribute("links")
    Links links() {
        return links;
    }

    /// The path that was asked for, so that the navigation can say where one is.
    @ModelAttribute("address")
    String address(HttpServletRequest request) {
        return request.getRequestURI();
    }

    /// Whether papers can be added.
    @ModelAttribute("local")
    boolean local() {
        return local;
    }

    @ModelAttribute("types")
    List<ConceptType> types() {
        return List.of(ConceptType.values());
    }
}
