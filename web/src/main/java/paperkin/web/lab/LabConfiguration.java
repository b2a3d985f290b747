package paperkin.web.lab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.Tagger;
import paperkin.web.page.BodyLimit;

@Configuration(proxyBeanMethods = false)
class LabConfiguration implements WebMvcConfigurer {

    /// More than a text that is read can take, however its characters are written.
    private static final long MOST_BYTES = 512 << 10;

    /// The extractor of the pages. Its models take a second to read and stay in memory, so, like
    /// every bean here, it is made when it is first asked for.
    @Bean
    static ConceptExtractor conceptExtractor() {
        return ConceptExtractor.load(Tagger.NEURAL);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(
                        new BodyLimit(
                                MOST_BYTES,
                                "This is too much to read at once: an abstract may have %,d characters here."
                                        .formatted(Pasted.LONGEST_TEXT)))
                .addPathPatterns("/lab", "/api/extract");
    }
}
