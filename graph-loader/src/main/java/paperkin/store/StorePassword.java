package paperkin.store;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/// The password of a store, drawn once and kept in a file of its owner's.
final class StorePassword {

    private static final int RANDOM_BYTES = 24;

    private StorePassword() {}

    /// The password in the store's file, which is written first if it is not there.
    ///
    /// The file stands before the database learns the password, so that a process that dies between
    /// the two leaves a password that can still be set.
    static String of(StoreFolder folder) throws IOException {
        if (!Files.exists(folder.passwordFile())) {
            folder.writeWhole(folder.passwordFile(), random() + "\n");
        }
        return Files.readString(folder.passwordFile()).strip();
    }

    // 24 bytes are 32 characters of Base64.
    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
