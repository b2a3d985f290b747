package paperkin.loader.mention;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads from the words around a candidate what the paper does with it.
public final class RoleFinder {

    private static final String CREATE =
            "(?:propose|present|introduce|develop|design|devise|describe|release|construct"
                    + "|contribute|unveil|create|build|establish)(?:s|d|ed|es)?";

    private static final Pattern CREATES = Pattern.compile(CREATE);

    /// "we propose a novel …": between the verb and the name stand only words of the same noun
    /// phrase.
    private static final Cue PROPOSED =
            Cue.of(
                    "(?:\\b(?:we|paper|work|article|letter|study|note|authors?)\\b"
                            + "(?: \\w+){0,3}? (?:also |further |then |first |thus |therefore )?"
                            + CREATE
                            + "|\\bto "
                            + CREATE
                            + ") (?:(?:the |an? |our |two |three |several )?)(?:[\\w-]+,? ){0,4}?$",
                    "propos|present|introduc|develop|design|devis|describ|releas|construct|contribut|unveil|creat|build|establish");

    private static final Cue NAMED =
            Cue.of(
                    "\\b(?:called|named|dubbed|termed|coined|denoted|namely|we call|referred to as|which we call|abbreviated as)"
                            + " (?:as )?(?:the )?[\"'`(]*$",
                    "called|named|dubbed|termed|coined|denoted|namely|we call|referred|abbreviated");
    private static final Pattern THEN_NEW =
            Pattern.compile(
                    "^\\s*(?:\\([^)]*\\)\\s*)?,? (?:is )?(?:an?|the first)"
                            + " (?:\\w+[, ]+){0,2}?(?:new|novel|first|simple)\\b.*");
    private static final Cue CONTRASTED =
            Cue.of(
                    "\\b(?:unlike|in contrast to|contrary to|rather than|instead of"
                            + "|as opposed to|compared (?:to|with)|in comparison (?:to|with)|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?"
                            + "|better than|superior to|exceed(?:s|ed|ing)?|without|beyond|over)"
                            + " (?:the |an? |existing |previous |standard |conventional |traditional |prior |other )*(?:[\\w-]+ ){0,1}?$",
                    "unlike|contra|rather|instead|opposed|compar|outperform|surpass|better|superior|exceed|without|beyond|over ");

    /// "our benchmark, X", "the proposed X", "a new technique, X, …".
    private static final Cue OWN =
            Cue.of(
                    "(?:\\bour (?:\\w+ ){0,3}?\\w+|\\ban? (?:new|novel) (?:\\w+ ){0,3}?\\w+), $"
                            + "|\\bthe (?:newly )?proposed $"
                            + "|\\b(?:contribution|novelty|innovation)s?(?: of \\w+ \\w+)? (?:is|are) (?:an? |the )?$"
                            + "|\\bwe (?:call|name|dub|term) (?:it|this|the \\w+(?: \\w+)?|our \\w+(?: \\w+)?) $",
                    "our |new |novel|proposed |contribution|innovation|we call|we name|we dub|we term");

    /// "X is proposed", "X, introduced here", "X, our collection, publicly available".
    private static final Pattern THEN_PROPOSED =
            Pattern.compile(
                    "^(?: \\([^)]*\\))?,? (?:(?:is|are|was|were|has been|have been) )?(?:\\w+ly )?"
                            + "(?:proposed|introduced|presented|developed|designed) "
                            + "(?:here|to|for|in (?:this|section|which)|that|which|and)\\b.*"
                            + "|^, our (?:\\w+ ){0,3}?\\w+, .*");

    /// "faster than X", "as good as X", "beats X", "previous methods such as X", "even X", and "the
    /// results of X" that others are compared with.
    private static final Cue OTHERS =
            Cue.of(
                    "(?:\\b(?:\\w{2,}er|more|less|worse)\\b(?: \\w+){0,4} than"
                            + "|\\bas \\w+ as|\\b(?:beat|approach|match|rival|exceed)(?:s|es|ing|ed)?(?: (?:those|that|the \\w+) of)?"
                            + "|\\b(?:comparable|close|similar) to(?: (?:those|that) of)?"
                            + "|\\b(?:existing|previous|prior|conventional|traditional|earlier|other|current)"
                            + "(?: \\w+){1,3},? (?:such as|like|including)"
                            + "|\\b(?:even|while|whereas|although|though))"
                            + " (?:the |an? |existing |previous |standard )*$",
                    "than | as |beat|approach|match|rival|exceed|comparable to|close to|similar to|like |including |even |while |whereas |though ");

    /// "X fails", "X falls short", "X suffers from".
    private static final Pattern THEN_FAILS =
            Pattern.compile(
                    "^(?: \\([^)]*\\))? (?:often |still |typically |usually )?"
                            + "(?:falls? short|fails?|suffers?|struggles?|lacks?|ignores?|cannot)\\b.*");

    private static final Cue REPLACED =
            Cue.of("\\breplac(?:e|es|ed|ing) (?:the |an? )?$", "replac");
    private static final Pattern BY_ANOTHER = Pattern.compile("^(?: \\w+)? (?:by|with) .*");

    private static final Pattern BREAK =
            Pattern.compile(
                    "\\b(?:for|to|that|which|by|based|using|via|with|on|from|in|of|where|when|through|under|into)\\b");

    /// The role of one candidate in its sentence.
    public Role role(Candidate candidate) {
        var sentence = candidate.passage().sentence();
        var before =
                sentence.text()
                        .substring(0, candidate.startOffset() - sentence.start())
                        .toLowerCase(Locale.ROOT);
        var after =
                sentence.text()
                        .substring(candidate.endOffset() - sentence.start())
                        .toLowerCase(Locale.ROOT);
        boolean namesTitle =
                candidate.passage().field() == Field.TITLE
                        && before.isBlank()
                        && after.startsWith(":");
        if (namesTitle) {
            return Role.INTRODUCES;
        }
        if (isContrasted(before, after)) {
            return Role.MENTIONS;
        }
        return introduces(before, after) ? Role.INTRODUCES : Role.USES;
    }

    private static boolean introduces(String before, String after) {
        if (NAMED.isIn(before) || OWN.isIn(before) || THEN_PROPOSED.matcher(after).matches()) {
            return true;
        }
        if (PROPOSED.find(before)
                .filter(match -> !BREAK.matcher(afterVerb(match)).find())
                .isPresent()) {
            return true;
        }
        return before.isBlank() && THEN_NEW.matcher(after).matches();
    }

    private static boolean isContrasted(String before, String after) {
        return CONTRASTED.isIn(before)
                || OTHERS.isIn(before)
                || THEN_FAILS.matcher(after).matches()
                || (REPLACED.isIn(before) && BY_ANOTHER.matcher(after).matches());
    }

    /// The words between the verb and the candidate.
    private static String afterVerb(String match) {
        var words = List.of(match.split(" "));
        int verb = 0;
        for (int i = 0; i < words.size(); i++) {
            if (CREATES.matcher(words.get(i)).matches()) {
                verb = i;
            }
        }
        return String.join(" ", words.subList(verb + 1, words.size()));
    }
}
