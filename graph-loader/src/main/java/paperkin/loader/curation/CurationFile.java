package paperkin.loader.curation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import paperkin.loader.LoaderException;

/// The file with the decisions: a line that says its version, then one decision per line. Lines are
/// added and taken out under a lock that other processes keep too, so that none gets lost.
public final class CurationFile {

    /// What it is called beside a store.
    public static final String NAME = "curation.jsonl";

    private final Path path;
    // The lock of a file is the process's, so its threads need one of their own.
    private final ReentrantLock inProcess = new ReentrantLock();

    public CurationFile(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /// Whether there is one.
    public boolean isThere() {
        return Files.isRegularFile(path);
    }

    /// Reads it, and never a line that is only half written.
    ///
    /// @throws LoaderException if it cannot be read; the message names line and field
    public Curation read() {
        inProcess.lock();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
                FileLock _ = channel.lock(0, Long.MAX_VALUE, true)) {
            return new CurationText(name(), text(channel)).curation();
        } catch (IOException e) {
            throw new LoaderException("The curation file %s cannot be read.".formatted(path), e);
        } finally {
            inProcess.unlock();
        }
    }

    /// Reads it, and nothing if it is not there.
    public Curation readIfThere() {
        return isThere() ? read() : Curation.NONE;
    }

    /// What came of a change: the file as it is now, or as somebody else has left it.
    public sealed interface Outcome {

        /// What stands in the file.
        Curation curation();

        /// The change stands in the file.
        record Written(Curation curation) implements Outcome {}

        /// The file is not what the change was meant for; nothing was written.
        record Conflict(Curation curation) implements Outcome {}
    }

    /// Adds lines at the end, whatever else has been added meanwhile.
    public Curation append(List<DecisionLine> added) {
        return change(Optional.empty(), text -> text.with(added)).curation();
    }

    /// The same if the file is still the one of this digest.
    public Outcome append(List<DecisionLine> added, String digest) {
        return change(Optional.of(digest), text -> text.with(added));
    }

    /// Takes out the nth line with a decision, counted from 1.
    ///
    /// @throws LoaderException if there is none
    public Curation remove(int number) {
        return change(Optional.empty(), text -> text.without(number)).curation();
    }

    /// The same if the file is still the one of this digest.
    public Outcome remove(int number, String digest) {
        return change(Optional.of(digest), text -> text.without(number));
    }

    private Outcome change(Optional<String> digest, UnaryOperator<CurationText> change) {
        inProcess.lock();
        try (FileChannel channel =
                        FileChannel.open(
                                path,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            var before = new CurationText(name(), text(channel));
            Curation there = before.curation();
            if (digest.isPresent() && !digest.get().equals(there.digest())) {
                return new Outcome.Conflict(there);
            }
            CurationText after = change.apply(before);
            write(channel, before.text(), after.text());
            return new Outcome.Written(after.curation());
        } catch (IOException e) {
            throw new LoaderException("The curation file %s cannot be written.".formatted(path), e);
        } finally {
            inProcess.unlock();
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // Until all is read.
        }
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }

    /// What is only added to is not written anew.
    private static void write(FileChannel channel, String before, String after) throws IOException {
        boolean added = after.startsWith(before);
        channel.position(added ? channel.size() : 0);
        String rest = added ? after.substring(before.length()) : after;
        ByteBuffer bytes = ByteBuffer.wrap(rest.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.truncate(channel.position());
        channel.force(true);
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }
}
