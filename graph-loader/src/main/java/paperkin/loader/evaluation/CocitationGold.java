package paperkin.loader.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperkin.loader.LoaderException;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;

/// Papers, and how many others cite both of two.
///
/// @param papers by id, all that statistics may come from
/// @param cociting for each paper of any pair, the papers it is cited with and how often
public record CocitationGold(
        Map<String, PaperRecord> papers, Map<String, Map<String, Integer>> cociting) {

    private static final String PAPERS = "papers.jsonl";
    private static final String TABLE = "cocitation.*\\.tsv";

    public CocitationGold {
        papers = new TreeMap<>(papers);
        cociting = new TreeMap<>(cociting);
    }

    /// Reads pairs, a table of two ids and a count parted by tabs under a header, and the papers in
    /// `papers.jsonl` beside it.
    ///
    /// @param given the table, or a folder with one table `cocitation….tsv`
    /// @throws LoaderException if a file cannot be read or a pair names an unknown paper
    public static CocitationGold read(Path given) {
        Path pairs = Files.isDirectory(given) ? table(given) : given;
        Path folder = pairs.toAbsolutePath().getParent();
        Path file = folder == null ? Path.of(PAPERS) : folder.resolve(PAPERS);
        Map<String, PaperRecord> papers = papers(file);
        Map<String, Map<String, Integer>> cociting = cociting(pairs);
        for (String id : cociting.keySet()) {
            if (!papers.containsKey(id)) {
                throw new LoaderException(
                        "The paper %s of %s was expected in %s.".formatted(id, pairs, file));
            }
        }
        return new CocitationGold(papers, cociting);
    }

    private static Path table(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables =
                    files.filter(file -> file.getFileName().toString().matches(TABLE)).toList();
            if (tables.size() != 1) {
                throw new LoaderException(
                        "One table cocitation*.tsv was expected in %s, found %d."
                                .formatted(folder, tables.size()));
            }
            return tables.getFirst();
        } catch (IOException e) {
            throw new LoaderException("The folder " + folder + " could not be read.", e);
        }
    }

    private static Map<String, PaperRecord> papers(Path file) {
        try (Corpus corpus = Corpus.open(List.of(file), Format.JSONL)) {
            return corpus.entries()
                    .map(entry ->
                            switch (entry) {
                                case Entry.Read read -> read.record();
                                case Entry.Rejected rejected ->
                                        throw new LoaderException(
                                                "The file %s holds a record that is no paper: %s"
                                                        .formatted(file, rejected));
                            })
                    .collect(Collectors.toMap(PaperRecord::givenId, record -> record));
        }
    }

    private static Map<String, Map<String, Integer>> cociting(Path pairs) {
        Map<String, Map<String, Integer>> cociting = new HashMap<>();
        try {
            for (String line : Files.readAllLines(pairs).stream().skip(1).toList()) {
                List<String> fields = List.of(line.split("\t", -1));
                int count = Integer.parseInt(fields.get(2));
                add(cociting, fields.get(0), fields.get(1), count);
                add(cociting, fields.get(1), fields.get(0), count);
            }
        } catch (IOException e) {
            throw new LoaderException("The labelled file " + pairs + " could not be read.", e);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new LoaderException(
                    "The file " + pairs + " was expected to hold two ids and a count per line.", e);
        }
        if (cociting.isEmpty()) {
            throw new LoaderException("No pair of papers was found in " + pairs + ".");
        }
        return cociting;
    }

    private static void add(
            Map<String, Map<String, Integer>> cociting, String paper, String other, int count) {
        cociting.computeIfAbsent(paper, _ -> new TreeMap<>()).merge(other, count, Integer::sum);
    }
}
