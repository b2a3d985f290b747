package paperkin.web.curate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import paperkin.web.page.BodyLimit;
import paperkin.web.page.LocalDoor;

/// Who may decide, and how much at a time.
@Configuration(proxyBeanMethods = false)
class CurateConfiguration implements WebMvcConfigurer {

    private static final long MOST_BYTES = 4 << 20;

    private static final String[] PATHS = {
        "/curation", "/curation/**", "/concepts/*/curate", "/api/curation", "/api/curation/**"
    };

    private final boolean local;

    CurateConfiguration(@Value("${paperkin.local}") boolean local) {
        this.local = local;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(
                        new LocalDoor(
                                local,
                                "Decisions are taken on the machine that this server runs on, when it"
                                        + " listens to that machine alone; from elsewhere the commands"
                                        + " 'paperkin curate …' take them."))
                .addPathPatterns(PATHS);
        interceptors
                .addInterceptor(
                        new BodyLimit(
                                MOST_BYTES,
                                "These are too many decisions at a time; the command 'paperkin curate"
                                        + " apply' takes a file of any length."))
                .addPathPatterns(PATHS);
    }
}
