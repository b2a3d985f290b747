package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserCacheTest {

    private static final Path HOME = Path.of("/home/ada");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Linux,      /home/ada/.cache/paperkin
                    Mac OS X,   /home/ada/Library/Caches/paperkin
                    Windows 11, /home/ada/AppData/Local/paperkin
                    """)
    void every_system_has_a_place(String system, Path folder) {
        assertThat(UserCache.folder(system, Map.of(), HOME)).isEqualTo(folder);
    }

    @Test
    void the_user_may_have_another_one() {
        assertThat(UserCache.folder("Linux", Map.of("XDG_CACHE_HOME", "/big"), HOME))
                .isEqualTo(Path.of("/big/paperkin"));
        assertThat(UserCache.folder("Linux", Map.of("XDG_CACHE_HOME", "relative"), HOME))
                .isEqualTo(Path.of("/home/ada/.cache/paperkin"));
    }
}
