package paperkin.loader.concept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import paperkin.loader.LoaderException;

/// The files shipped with the code that decide what is found in a text.
final class Artefacts {

    /// Raised with every change of the rules themselves.
    static final String RULES = "rules 7";

    private static final List<String> FILES =
            List.of(
                    "/paperkin/vocabulary.tsv",
                    KnownAbbreviations.RESOURCE,
                    "/paperkin/generic-words.txt",
                    "/paperkin/generic-phrases.txt",
                    "/paperkin/head-types.tsv",
                    "/paperkin/word-termhood.tsv",
                    ShippedModels.ENCODER,
                    "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
                    "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin",
                    "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");

    private Artefacts() {}

    /// SHA-256 of the rules, the files and the choice of tagger, in hexadecimal.
    static String digest(Tagger tagger, List<String> taggerFiles) {
        MessageDigest digest = sha256();
        digest.update((RULES + "\n" + tagger).getBytes(StandardCharsets.UTF_8));
        files(taggerFiles).forEach(file -> digest.update(read(file)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Each file's path and the SHA-256 of its content, in hexadecimal.
    static List<String> digests(List<String> taggerFiles) {
        return files(taggerFiles)
                .map(file -> file + " " + HexFormat.of().formatHex(sha256().digest(read(file))))
                .toList();
    }

    /// SHA-256 of a text, in hexadecimal.
    static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<String> files(List<String> taggerFiles) {
        return Stream.concat(FILES.stream(), taggerFiles.stream());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new LoaderException("This Java has no SHA-256.", e);
        }
    }

    private static byte[] read(String resource) {
        try (var stream = Artefacts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new LoaderException("The file " + resource + " is not on the class path.");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new LoaderException("The file " + resource + " cannot be read.", e);
        }
    }
}
