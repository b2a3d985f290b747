package paperkin.loader.concept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import paperkin.loader.LoaderException;
import paperkin.loader.mention.ConceptType;

/// The curated vocabulary: well-known concepts with their type, preferred label and other surface
/// forms.
public final class Vocabulary {

    private static final String RESOURCE = "/paperkin/vocabulary.tsv";
    private static final String HEADER = "type\tlabel\taliases\tflags";

    private final NavigableMap<String, List<Form>> formsByKey = new TreeMap<>();
    private final int size;

    private Vocabulary(List<Entry> entries) {
        for (Entry entry : entries) {
            entry.forms().forEach(this::add);
        }
        size = entries.size();
    }

    /// Reads the vocabulary shipped with the code.
    public static Vocabulary load() {
        try (var stream = Vocabulary.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new LoaderException(
                        "The vocabulary " + RESOURCE + " is not on the class path.");
            }
            return read(new BufferedReader(new InputStreamReader(stream, UTF_8)).lines());
        } catch (IOException e) {
            throw new LoaderException("The vocabulary " + RESOURCE + " cannot be read.", e);
        }
    }

    /// Reads tab-separated lines `type, label, aliases, flags` under that header; blank lines and
    /// lines that start with `#` do not count. Aliases stand between ` | `; the flag `case` asks
    /// for the label exactly as written.
    ///
    /// @throws LoaderException with the line number, if a line is not of that shape
    static Vocabulary read(Stream<String> lines) {
        var entries = new ArrayList<Entry>();
        int number = 0;
        for (String line : (Iterable<String>) lines::iterator) {
            number++;
            if (number == 1 && !line.equals(HEADER)) {
                throw new LoaderException(
                        "The vocabulary must begin with the header \"" + HEADER + "\".");
            }
            if (number > 1 && !line.isBlank() && !line.startsWith("#")) {
                entries.add(Entry.parse(line, number));
            }
        }
        return new Vocabulary(entries);
    }

    /// The entry that a surface form names, if any.
    ///
    /// @param surface the form as it stands in the text
    /// @param key its [ConceptKey]
    Optional<Entry> find(CharSequence surface, String key) {
        for (Form form : formsByKey.getOrDefault(key, List.of())) {
            if (form.matches(surface)) {
                return Optional.of(form.entry());
            }
        }
        return Optional.empty();
    }

    /// Whether a surface form is in the vocabulary as a proper name or acronym, written with a
    /// capital there.
    boolean isName(CharSequence surface) {
        return formsByKey.getOrDefault(ConceptKey.of(surface), List.of()).stream()
                .filter(form -> form.matches(surface))
                .anyMatch(form -> form.text().chars().anyMatch(Character::isUpperCase));
    }

    /// The id of the concept that a label names, whether it stands here or not.
    String conceptOf(String label) {
        var key = ConceptKey.of(label);
        return find(label, key).map(Entry::id).orElseGet(() -> ConceptKey.slug(key));
    }

    /// What each form names that means nothing else: without those that count only as written.
    public Map<String, String> typesByForm() {
        Map<String, String> types = new TreeMap<>();
        formsByKey.values().stream()
                .flatMap(List::stream)
                .filter(form -> !form.entry().exactCase())
                .forEach(form -> types.putIfAbsent(form.text(), form.entry().type().name()));
        return types;
    }

    /// The number of concepts.
    public int size() {
        return size;
    }

    /// Whether this is a surface form of a concept here.
    public boolean holds(String surface) {
        return find(surface, ConceptKey.of(surface)).isPresent();
    }

    /// Whether this is the key of a form.
    boolean isKey(String key) {
        return formsByKey.containsKey(key);
    }

    /// Whether some key starts with this one: if not, no longer text with this beginning can match.
    boolean continues(String key) {
        var next = formsByKey.ceilingKey(key);
        return next != null && next.startsWith(key);
    }

    private void add(Form form) {
        formsByKey.computeIfAbsent(ConceptKey.of(form.text()), _ -> new ArrayList<>()).add(form);
    }

    /// A concept of the vocabulary.
    ///
    /// @param id the key of its label, the words joined by hyphens
    /// @param type what kind of thing it is
    /// @param label its preferred label
    /// @param aliases its other surface forms
    /// @param exactCase whether the label counts only as written, since it is an ordinary word
    ///   otherwise
    record Entry(
            String id, ConceptType type, String label, List<String> aliases, boolean exactCase) {

        private static Entry parse(String line, int number) {
            var columns = line.split("\t", -1);
            if (columns.length < 3 || columns[1].isBlank()) {
                throw new LoaderException(
                        "Line "
                                + number
                                + " of the vocabulary needs a type, a label and aliases, found \""
                                + line
                                + "\".");
            }
            var aliases =
                    Stream.of(columns[2].split("\\|"))
                            .map(String::strip)
                            .filter(alias -> !alias.isEmpty())
                            .toList();
            return new Entry(
                    ConceptKey.slug(ConceptKey.of(columns[1])),
                    type(columns[0], number),
                    columns[1],
                    aliases,
                    columns.length > 3 && columns[3].equals("case"));
        }

        private static ConceptType type(String name, int number) {
            return Stream.of(ConceptType.values())
                    .filter(type -> type.name().equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            new LoaderException(
                                    "Line "
                                            + number
                                            + " of the vocabulary has the type \""
                                            + name
                                            + "\", which is none."));
        }

        private Stream<Form> forms() {
            return Stream.concat(Stream.of(label), aliases.stream())
                    .map(form ->
                            new Form(
                                    form,
                                    this,
                                    isShortAcronym(form) || (exactCase && form.indexOf(' ') < 0)));
        }

        private static boolean isShortAcronym(String form) {
            return form.length() <= 5 && form.chars().noneMatch(Character::isLowerCase);
        }
    }

    private record Form(String text, Entry entry, boolean exactCase) {

        private boolean matches(CharSequence surface) {
            return !exactCase
                    || letters(surface).equals(letters(text))
                    || letters(surface).equals(letters(text) + "s");
        }

        private static String letters(CharSequence text) {
            return text.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .collect(
                            StringBuilder::new,
                            StringBuilder::appendCodePoint,
                            StringBuilder::append)
                    .toString();
        }
    }
}
