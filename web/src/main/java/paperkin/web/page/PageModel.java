package paperkin.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import paperkin.loader.mention.ConceptType;

/// What every page's template can use besides its own model.
@ControllerAdvice(annotations = Controller.class)
final class PageModel {

    private final Links links;

    PageModel(Links links) {
        this.links = links;
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

    @ModelAttribute("types")
    List<ConceptType> types() {
        return List.of(ConceptType.values());
    }
}
