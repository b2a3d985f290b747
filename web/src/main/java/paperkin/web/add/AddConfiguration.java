package paperkin.web.add;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import paperkin.web.page.BodyLimit;
import paperkin.web.page.LocalDoor;

/// Who may add papers, and how many bytes of them at a time.
@Configuration(proxyBeanMethods = false)
class AddConfiguration implements WebMvcConfigurer {

    /// What surrounds a file in a form.
    private static final long FRAME = 1 << 20;

    private static final long MOST_BYTES = Upload.MOST_BYTES + FRAME;

    private static final String[] PATHS = {"/add", "/add/**"};

    private final boolean local;

    AddConfiguration(@Value("${paperkin.local}") boolean local) {
        this.local = local;
    }

    @Bean
    static FilterRegistrationBean<UnreadBodies> unreadBodies() {
        var filter = new FilterRegistrationBean<>(new UnreadBodies(MOST_BYTES));
        filter.addUrlPatterns("/add", "/add/*");
        return filter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(
                        new LocalDoor(
                                local,
                                "Papers are added from the machine that this server runs on, when it"
                                        + " listens to that machine alone; from elsewhere the command"
                                        + " 'paperkin load' adds them."))
                .addPathPatterns(PATHS);
        interceptors
                .addInterceptor(
                        new BodyLimit(
                                MOST_BYTES,
                                "A file may have %d MB here; larger ones are for the commands 'paperkin load' and 'paperkin build'."
                                        .formatted(Upload.MOST_BYTES >> 20)))
                .addPathPatterns(PATHS);
    }
}
