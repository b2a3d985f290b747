package paperkin.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/// The Spring application: all features below this package.
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Paperkin",
                        version = "1",
                        description =
                                "Papers, the concepts they name, and the sentences that prove it."
                                        + " What the pages show, as JSON; errors are RFC 9457"
                                        + " problems."),
        servers = @Server(url = "/"))
@SpringBootApplication(proxyBeanMethods = false)
class WebApplication {

    /// Lets `%2F` through as it is, for ids with slashes are one segment of the path.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slashesInIds() {
        return factory ->
                factory.addConnectorCustomizers(connector ->
                        connector.setEncodedSolidusHandling(
                                EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }
}
