package paperkin.loader.concept;

import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import paperkin.loader.abbreviation.Abbreviation;
import paperkin.loader.abbreviation.AbbreviationCandidates;
import paperkin.loader.abbreviation.AbbreviationFinder;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.NounPhraseFinder;
import paperkin.loader.mention.Passage;
import paperkin.loader.mention.RoleFinder;
import paperkin.loader.mention.TaggerFinder;
import paperkin.loader.mention.TitleNameFinder;
import paperkin.loader.text.Annotator;
import paperkin.loader.text.Language;
import paperkin.loader.text.LanguageModels;

/// Finds the concepts of a paper: text in, resolved mentions out. Safe to share between threads.
///
/// Sentences and tokens → abbreviations → candidates by vocabulary, abbreviation, title, sequence
/// model and noun phrase → the best of those that overlap → one concept each → the concepts that
/// the paper gives enough reason for.
public final class ConceptExtractor {

    /// What has more tokens is no sentence, but a table or noise, and is not searched.
    private static final int MOST_TOKENS = 1000;

    private static final Comparator<Mention> TEXT_ORDER =
            Comparator.comparing(Mention::field)
                    .thenComparingInt(Mention::start)
                    .thenComparing(Mention::end, Comparator.reverseOrder());

    private final Vocabulary vocabulary;
    private final Thesaurus thesaurus;
    private final KnownAbbreviations known = KnownAbbreviations.load();
    private final Tagger tagger;
    private final String artefactDigest;
    private final Annotator annotator;
    private final ThreadLocal<Tools> tools;
    private final AbbreviationFinder abbreviations = new AbbreviationFinder();
    private final AbbreviationCandidates abbreviationCandidates = new AbbreviationCandidates();
    private final RoleFinder roles = new RoleFinder();

    private ConceptExtractor(
            Tagger tagger,
            Vocabulary vocabulary,
            Thesaurus thesaurus,
            String artefactDigest,
            Annotator annotator,
            ThreadLocal<Tools> tools) {
        this.tagger = tagger;
        this.vocabulary = vocabulary;
        this.thesaurus = thesaurus;
        this.artefactDigest = artefactDigest;
        this.annotator = annotator;
        this.tools = tools;
    }

    /// Loads the models and the vocabulary from the class path.
    public static ConceptExtractor load(Tagger tagger) {
        return load(tagger, Optional.empty());
    }

    /// The same with a [Thesaurus] of the user's beside the vocabulary.
    ///
    /// @throws LoaderException if the file cannot be read
    public static ConceptExtractor load(Tagger tagger, Optional<Path> thesaurusFile) {
        var vocabulary = Vocabulary.load();
        var thesaurus =
                thesaurusFile.map(file -> Thesaurus.read(file, vocabulary)).orElse(Thesaurus.NONE);
        var annotator = new Annotator(LanguageModels.load());
        var model = TaggerModels.load(tagger, vocabulary);
        return new ConceptExtractor(
                tagger,
                vocabulary,
                thesaurus,
                artefactDigest(tagger) + thesaurus.digest(),
                annotator,
                ThreadLocal.withInitial(() -> Tools.of(model.get(), vocabulary)));
    }

    /// The digest of an extractor of this kind, without loading its models.
    public static String artefactDigest(Tagger tagger) {
        return Artefacts.digest(tagger, TaggerModels.files(tagger));
    }

    /// What was decided and read to extract: the tagger, and the digests of all files.
    public Map<String, Object> provenance() {
        return Map.of(
                "tagger", tagger.name().toLowerCase(Locale.ROOT),
                "rules", Artefacts.RULES,
                "artefacts", Artefacts.digests(TaggerModels.files(tagger)),
                "thesaurus", thesaurus.digest());
    }

    /// The mentions of a paper, in the order of the text, title first; where two nest, the longer
    /// one first. None if the abstract is not in English, see [Language].
    public List<Mention> extract(String title, String abstractText) {
        return extract(title, abstractText, Trace.NONE);
    }

    /// The same mentions, with all that was considered on the way to them.
    public Explanation explain(String title, String abstractText) {
        var trace = new KeptTrace();
        List<Mention> mentions = extract(title, abstractText, trace);
        return trace.explanation(
                Language.isEnglish(abstractText),
                tools.get().phrases().generic(trace.paper()),
                mentions);
    }

    private List<Mention> extract(String title, String abstractText, Trace trace) {
        if (!Language.isEnglish(abstractText)) {
            return List.of();
        }
        var paper =
                Passage.of(annotator, title, abstractText).stream()
                        .filter(passage -> passage.sentence().tokens().size() <= MOST_TOKENS)
                        .toList();
        var defined = abbreviations.find(paper);
        trace.read(paper, defined);
        var resolver = new ConceptResolver(vocabulary, thesaurus, known, defined);
        var findings = new LinkedHashMap<Object, List<Finding>>();
        for (Candidate candidate : selected(paper, defined, trace)) {
            resolver.resolve(candidate.surface())
                    .map(resolution -> new Finding(candidate, resolution))
                    .ifPresentOrElse(
                            finding -> addUnlessRepeated(finding, findings, trace),
                            () -> trace.nameless(candidate));
        }
        return mentions(findings.values().stream().flatMap(List::stream).toList(), trace);
    }

    private static void addUnlessRepeated(
            Finding finding, Map<Object, List<Finding>> findings, Trace trace) {
        var inSentence = findings.computeIfAbsent(finding.place(), _ -> new ArrayList<>());
        inSentence.stream()
                .filter(finding::repeats)
                .findFirst()
                .ifPresentOrElse(
                        other -> trace.repeated(finding, other), () -> inSentence.add(finding));
    }

    /// Which concepts are broader than others, as far as vocabulary and thesaurus know.
    public ConceptHierarchy hierarchy() {
        return new ConceptHierarchy(vocabulary, thesaurus);
    }

    /// SHA-256 of everything that an extraction depends on besides its text: models, vocabulary and
    /// rules; that of a thesaurus follows.
    public String artefactDigest() {
        return artefactDigest;
    }

    private List<Candidate> selected(List<Passage> paper, List<Abbreviation> defined, Trace trace) {
        var candidates = new ArrayList<>(abbreviationCandidates.find(paper, defined));
        tools.get().finders().forEach(finder -> candidates.addAll(finder.find(paper)));
        return new CandidateSelection(candidate -> vocabulary.isName(candidate.surface()), trace)
                .select(candidates);
    }

    private List<Mention> mentions(List<Finding> findings, Trace trace) {
        var byConcept = new HashMap<String, List<Finding>>();
        findings.forEach(finding ->
                byConcept
                        .computeIfAbsent(finding.resolution().concept(), _ -> new ArrayList<>())
                        .add(finding));
        var supported =
                byConcept.values().stream()
                        .map(PaperConcept::new)
                        .filter(concept -> isSupported(concept, trace))
                        .toList();
        var bySentence =
                supported.stream()
                        .flatMap(concept -> concept.findings().stream())
                        .collect(groupingBy(Finding::sentence));
        return supported.stream()
                .filter(concept -> standsAlone(concept, bySentence, trace))
                .flatMap(concept -> concept.mentions(roles))
                .sorted(TEXT_ORDER)
                .toList();
    }

    private static boolean isSupported(PaperConcept concept, Trace trace) {
        boolean supported = concept.isSupported();
        if (!supported) {
            trace.unsure(concept);
        }
        return supported;
    }

    private boolean standsAlone(
            PaperConcept concept, Map<Object, List<Finding>> bySentence, Trace trace) {
        boolean inside = onlyInsideOthers(concept, bySentence);
        if (inside) {
            trace.inside(concept, bySentence);
        }
        return !inside;
    }

    /// Whether a concept without a name of its own stands nowhere but in longer terms: "policy
    /// iteration" in a paper that only writes "conservative policy iteration".
    private boolean onlyInsideOthers(PaperConcept concept, Map<Object, List<Finding>> bySentence) {
        return concept.findings().stream()
                .allMatch(finding ->
                        !isOwnName(finding.candidate().surface())
                                && bySentence.getOrDefault(finding.sentence(), List.of()).stream()
                                        .anyMatch(other -> other.isAround(finding)));
    }

    /// A name that speaks for itself inside a longer one, like `KL` or `Wikipedia`, unlike `Markov
    /// chain`.
    private boolean isOwnName(String surface) {
        boolean capitals = surface.chars().skip(1).anyMatch(Character::isUpperCase);
        return vocabulary.isName(surface) && (capitals || surface.indexOf(' ') < 0);
    }

    /// What one thread needs for itself.
    private record Tools(
            VocabularyFinder vocabulary,
            TitleNameFinder titles,
            NounPhraseFinder phrases,
            Optional<TaggerFinder> tagger) {

        private static Tools of(Optional<TaggerFinder> tagger, Vocabulary vocabulary) {
            return new Tools(
                    new VocabularyFinder(vocabulary),
                    new TitleNameFinder(),
                    new NounPhraseFinder(),
                    tagger);
        }

        private Stream<paperkin.loader.mention.CandidateFinder> finders() {
            return Stream.concat(Stream.of(vocabulary, titles, phrases), tagger.stream());
        }
    }
}
