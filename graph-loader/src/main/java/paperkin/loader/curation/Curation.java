package paperkin.loader.curation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import paperkin.loader.LoaderException;

/// Decisions in their order, and what follows from them for concepts wherever they stand.
public final class Curation {

    /// Nobody has decided anything.
    public static final Curation NONE = new Curation(List.of());

    private final List<DecisionLine> lines;
    private final List<Integer> effective;
    private final Map<String, String> now = new TreeMap<>();
    private final Map<String, String> labels = new TreeMap<>();

    private Curation(List<DecisionLine> lines) {
        this.lines = List.copyOf(lines);
        this.effective = Effective.of(decisions());
        for (Decision decision : effective()) {
            if (decision instanceof Decision.Merge(String into, List<String> from)) {
                merge(into, from);
            } else if (decision instanceof Decision.Rename(String concept, String label)) {
                labels.put(concept, label);
            }
        }
    }

    public static Curation of(List<DecisionLine> lines) {
        return new Curation(lines);
    }

    private void merge(String into, List<String> from) {
        now.replaceAll((_, at) -> from.contains(at) ? into : at);
        from.forEach(each -> now.put(each, into));
        now.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    }

    /// The same without its nth line, counted from 1.
    ///
    /// @throws LoaderException if there is none
    public Curation without(int number) {
        if (number < 1 || number > lines.size()) {
            throw new LoaderException(
                    "There are %d decisions, but no number %d.".formatted(lines.size(), number));
        }
        List<DecisionLine> left = new ArrayList<>(lines);
        left.remove(number - 1);
        return of(left);
    }

    /// All lines of the file.
    public List<DecisionLine> lines() {
        return lines;
    }

    /// The text of the file.
    public String text() {
        return new CurationText(CurationFile.NAME, "").with(lines).text();
    }

    /// All decisions of the file.
    public List<Decision> decisions() {
        return lines.stream().map(DecisionLine::decision).toList();
    }

    /// The decisions that change papers, in their order.
    public List<Decision> effective() {
        return effective.stream().map(line -> lines.get(line).decision()).toList();
    }

    /// The line of an effective decision, counted from 1.
    ///
    /// @param number the decision's among the effective ones, counted from 0
    public int line(int number) {
        return effective.get(number) + 1;
    }

    /// What a concept that was found is after all merges; the same if it is none of theirs.
    public String now(String concept) {
        return now.getOrDefault(concept, concept);
    }

    /// The concepts that have become others, each with what it is now.
    public Map<String, String> merged() {
        return Map.copyOf(now);
    }

    /// The name that a person gave a concept.
    public Optional<String> label(String concept) {
        return Optional.ofNullable(labels.get(concept));
    }

    /// Ids of the concepts that have been given names.
    public Set<String> named() {
        return Set.copyOf(labels.keySet());
    }

    /// The concepts that stand below others by decision, each with ids of those right above.
    public Map<String, Set<String>> broader() {
        Map<String, Set<String>> broader = new TreeMap<>();
        for (Decision decision : effective()) {
            if (decision instanceof Decision.Broader(String concept, String of)) {
                broader.computeIfAbsent(now(concept), _ -> new TreeSet<>()).add(now(of));
            }
        }
        return broader;
    }

    /// What need not be suggested any more: what was decided, and what was turned down.
    public Set<Decision> settled() {
        Set<Decision> settled = new HashSet<>(decisions());
        for (Decision decision : decisions()) {
            if (decision instanceof Decision.Reject(Decision suggestion)) {
                settled.add(suggestion);
            }
        }
        return settled;
    }

    /// The lines that came behind those of another digest.
    ///
    /// @return empty if the file does not begin with such lines
    public Optional<List<DecisionLine>> since(String digest) {
        for (int before = lines.size(); before >= 0; before--) {
            if (of(lines.subList(0, before)).digest().equals(digest)) {
                return Optional.of(lines.subList(before, lines.size()));
            }
        }
        return Optional.empty();
    }

    /// The decisions that are in one of two files and not in the other, or may have another place
    /// there: all between what both begin and what both end with.
    public List<Decision> changedSince(Curation before) {
        List<Decision> mine = decisions();
        List<Decision> theirs = before.decisions();
        int least = Math.min(mine.size(), theirs.size());
        int first = 0;
        while (first < least && mine.get(first).equals(theirs.get(first))) {
            first++;
        }
        int last = 0;
        while (last < least - first
                && mine.get(mine.size() - 1 - last).equals(theirs.get(theirs.size() - 1 - last))) {
            last++;
        }
        List<Decision> changed = new ArrayList<>(mine.subList(first, mine.size() - last));
        changed.addAll(theirs.subList(first, theirs.size() - last));
        return changed;
    }

    /// SHA-256 of all lines, in hexadecimal; empty if there are none.
    public String digest() {
        return lines.isEmpty() ? "" : sha256(lines.stream().map(DecisionLine::toString));
    }

    private static String sha256(Stream<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
