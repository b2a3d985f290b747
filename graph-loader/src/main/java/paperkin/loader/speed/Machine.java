package paperkin.loader.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where speeds were measured.
///
/// @param processor its name, or the architecture where the system does not tell it
/// @param cores how many of them this process may use
/// @param java the Java virtual machine
/// @param heapMebibytes the most that its heap may grow to
public record Machine(String processor, int cores, String java, long heapMebibytes) {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    /// This machine.
    public static Machine here() {
        return new Machine(
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static String processorName() {
        var architecture = System.getProperty("os.arch", "unknown");
        try (var lines = Files.lines(CPU_INFO)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(architecture);
        } catch (IOException notLinux) {
            return architecture;
        }
    }
}
