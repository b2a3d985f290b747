package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What axe-core finds at fault on the screens, in light and dark, on a phone and on a desk.
class AccessibilityIT {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @RegisterExtension
    @Order(1)
    static final DemoFixture DEMO = new DemoFixture();

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(DEMO::address);

    @ParameterizedTest
    @MethodSource("paperkin.Screens#all")
    void noScreenHasAGraveFault(String path) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(360, 1280)) {
                BROWSER.open(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 844)
                                .setColorScheme(colours));
                BROWSER.visit(path);
                assertThat(faults()).as("%s, %s, %d px", path, colours, width).isEmpty();
            }
        }
    }

    @Test
    void aGraveFaultWouldBeFound() {
        BROWSER.visit("/");
        BROWSER.page()
                .evaluate(
                        "document.querySelector('main').append(document.createElement('button'))");

        assertThat(faults()).singleElement().asString().startsWith("button-name at ");
    }

    private static List<String> faults() {
        return new AxeBuilder(BROWSER.page())
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(AccessibilityIT::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId()
                + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
