package paperkin;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version of this program and of the Java that runs it.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version =
                Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                        .orElse("(development)");
        return new String[] {"paperkin " + version, "Java " + Runtime.version()};
    }
}
