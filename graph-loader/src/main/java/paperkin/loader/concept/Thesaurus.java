package paperkin.loader.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperkin.loader.LoaderException;

/// A hierarchy of concepts that the user points to, in the columns of OpenCS: preferred labels,
/// alternative labels, and which concepts are right above.
public final class Thesaurus {

    /// A thesaurus of nothing.
    public static final Thesaurus NONE = new Thesaurus(Map.of(), Map.of(), "");

    private static final Pattern LABELS = Pattern.compile("\\s*[|;]\\s*");
    private static final Pattern IDS = Pattern.compile("[\\s|;,]+");

    private final Map<String, String> preferredByAlternative;
    private final Map<String, Set<String>> broader;
    private final String digest;

    private Thesaurus(
            Map<String, String> preferredByAlternative,
            Map<String, Set<String>> broader,
            String digest) {
        this.preferredByAlternative = preferredByAlternative;
        this.broader = broader;
        this.digest = digest;
    }

    /// Reads a tab-separated file whose first line names the columns: `id`, `prefLabel` and
    /// `broader` (ids, between spaces or signs) are needed, `altLabels` (between `|` or `;`) is
    /// welcome, others do not count, in any order. Blank lines do not count; ids above that are
    /// none of the file's are left out.
    ///
    /// @param vocabulary what it names has the ids there
    /// @throws LoaderException naming file and line, if the file cannot be read or a line lacks an
    ///   id or a label
    public static Thesaurus read(Path file, Vocabulary vocabulary) {
        try (Stream<String> lines = Files.lines(file)) {
            return read(lines, file.toString(), vocabulary);
        } catch (IOException | UncheckedIOException e) {
            throw new LoaderException(
                    "The vocabulary file %s could not be read as text in UTF-8 (%s)."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    static Thesaurus read(Stream<String> lines, String name, Vocabulary vocabulary) {
        return new Reading(name, vocabulary).read(lines);
    }

    /// The preferred label of an alternative one.
    ///
    /// @param key its [ConceptKey]
    Optional<String> preferred(String key) {
        return Optional.ofNullable(preferredByAlternative.get(key));
    }

    /// The ids of concepts that have others above them.
    Set<String> narrow() {
        return broader.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Ids of the concepts right above one.
    Set<String> broader(String concept) {
        return broader.getOrDefault(concept, Set.of());
    }

    /// SHA-256 of what was read, empty for a thesaurus of nothing.
    public String digest() {
        return digest;
    }

    private static final class Reading {

        private final String name;
        private final Vocabulary vocabulary;
        private final Map<String, String> conceptById = new HashMap<>();
        private final Map<String, Set<String>> idsAbove = new HashMap<>();
        private final Map<String, String> preferred = new HashMap<>();
        private final StringBuilder all = new StringBuilder();

        Reading(String name, Vocabulary vocabulary) {
            this.name = name;
            this.vocabulary = vocabulary;
        }

        Thesaurus read(Stream<String> lines) {
            Columns columns = null;
            int number = 0;
            for (String line : (Iterable<String>) lines::iterator) {
                number++;
                all.append(line).append('\n');
                if (columns == null) {
                    columns = Columns.of(line, name);
                } else if (!line.isBlank()) {
                    add(columns, line.split("\t", -1), number);
                }
            }
            if (columns == null) {
                throw Columns.missing(name, "");
            }
            return new Thesaurus(
                    Map.copyOf(preferred), broader(), Artefacts.digest(all.toString()));
        }

        private void add(Columns columns, String[] fields, int number) {
            var id = columns.id(fields);
            var label = columns.label(fields);
            if (id.isEmpty() || ConceptKey.of(label).isEmpty()) {
                throw new LoaderException(
                        "Line %d of %s needs an id and a preferred label, found \"%s\"."
                                .formatted(number, name, String.join("\t", fields)));
            }
            conceptById.put(id, vocabulary.conceptOf(label));
            idsAbove.put(id, new HashSet<>(parts(IDS, columns.broader(fields))));
            for (String alternative : parts(LABELS, columns.alternatives(fields))) {
                preferred.putIfAbsent(ConceptKey.of(alternative), label);
            }
        }

        private Map<String, Set<String>> broader() {
            var broader = new HashMap<String, Set<String>>();
            idsAbove.forEach((id, above) -> {
                var concepts =
                        broader.computeIfAbsent(
                                conceptById.getOrDefault(id, ""), _ -> new TreeSet<>());
                above.stream()
                        .map(conceptById::get)
                        .flatMap(Stream::ofNullable)
                        .forEach(concepts::add);
            });
            return broader;
        }

        private static List<String> parts(Pattern between, String field) {
            return between.splitAsStream(field.strip()).filter(part -> !part.isEmpty()).toList();
        }
    }

    /// Where the columns stand; a negative number for one that is not there.
    private record Columns(int id, int label, int alternatives, int broader) {

        static Columns of(String header, String file) {
            var names = List.of(header.replace("\uFEFF", "").split("\t", -1));
            var columns =
                    new Columns(
                            names.indexOf("id"),
                            names.indexOf("prefLabel"),
                            names.indexOf("altLabels"),
                            names.indexOf("broader"));
            if (columns.id < 0 || columns.label < 0 || columns.broader < 0) {
                throw missing(file, header);
            }
            return columns;
        }

        static LoaderException missing(String file, String header) {
            return new LoaderException(
                    "Line 1 of %s must name the columns id, prefLabel and broader between tabs, found \"%s\"."
                            .formatted(file, header));
        }

        String id(String[] fields) {
            return field(fields, id);
        }

        String label(String[] fields) {
            return field(fields, label);
        }

        String alternatives(String[] fields) {
            return field(fields, alternatives);
        }

        String broader(String[] fields) {
            return field(fields, broader);
        }

        private static String field(String[] fields, int column) {
            return column >= 0 && column < fields.length ? fields[column].strip() : "";
        }
    }
}
