package paperkin.web.mcp;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The endpoint for assistants: streamable HTTP without sessions, as every question stands alone.
@Configuration(proxyBeanMethods = false)
class McpConfiguration {

    private static final String ENDPOINT = "/mcp";
    private static final int LONGEST_REQUEST_BYTES = 1 << 20;

    private static final String INSTRUCTIONS =
            """
            A graph of research papers and the methods, datasets, tasks, metrics and other concepts \
            that they name, with the sentence that proves each link. Ids of concepts and papers are \
            found by the tool 'search'. Who uses one thing together with another is answered by \
            'papers-sharing-methods' with match=all. Quote the sentences as evidence.\
            """;

    @Bean
    ServletRegistrationBean<HttpServletStatelessServerTransport> mcp(
            CatalogueTools tools, @Value("${paperkin.cors-origins:}") List<String> origins) {
        var transport =
                HttpServletStatelessServerTransport.builder()
                        .messageEndpoint(ENDPOINT)
                        .maxRequestSize(LONGEST_REQUEST_BYTES)
                        .httpHeaderValidator(new OwnPages(origins))
                        .build();
        McpServer.sync(transport)
                .serverInfo("paperkin", version())
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                // The header of a query says in better sentences what is wrong with a parameter.
                .validateToolInputs(false)
                .immediateExecution(true)
                .tools(tools.all())
                .build();
        return new ServletRegistrationBean<>(transport, ENDPOINT);
    }

    private static String version() {
        String version = McpConfiguration.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
