package paperkin.web.api;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import paperkin.cypher.Graph;
import paperkin.cypher.QueryCatalogue;

/// Teaches Spring the API's habits. The graph may still be opening meanwhile, so nothing here asks
/// for it yet.
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private static final String API = "/api/**";
    private static final String MCP = "/mcp";

    private final ObjectProvider<Graph> graph;
    private final ObjectProvider<GraphVersion> version;
    private final ObjectProvider<QueryCatalogue> catalogue;

    ApiConfiguration(
            ObjectProvider<Graph> graph,
            ObjectProvider<GraphVersion> version,
            ObjectProvider<QueryCatalogue> catalogue) {
        this.graph = graph;
        this.version = version;
        this.catalogue = catalogue;
    }

    @Bean
    static QueryCatalogue queryCatalogue() {
        return QueryCatalogue.load();
    }

    /// Lets pages of some other origins use the API from a browser; of none unless they are named.
    ///
    /// @param origins such as `https://example.org`
    @Bean
    static CorsFilter foreignPages(@Value("${paperkin.cors-origins:}") List<String> origins) {
        var cors = new UrlBasedCorsConfigurationSource();
        if (!origins.isEmpty()) {
            var allowed = new CorsConfiguration();
            allowed.setAllowedOrigins(origins);
            allowed.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.POST.name()));
            allowed.setAllowedHeaders(List.of(CorsConfiguration.ALL));
            allowed.setExposedHeaders(
                    List.of(HttpHeaders.ETAG, HttpHeaders.LINK, AnswerConverter.TRUNCATED));
            cors.registerCorsConfiguration(API, allowed);
            cors.registerCorsConfiguration(MCP, allowed);
        }
        return new CorsFilter(cors);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AskedResolver(catalogue::getObject));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new AnswerConverter(graph::getObject));
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation
                .favorParameter(true)
                .parameterName(Asked.FORMAT)
                .mediaTypes(AnswerFormat.byKeyword());
    }

    /// What has been decided may change without the graph.
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(new Conditional(version::getObject))
                .addPathPatterns(API)
                .excludePathPatterns("/api/docs/**", "/api/curation", "/api/curation/**");
    }
}
