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
    private static final Pattern PROPOSED =
            Pattern.compile(
                    "(?:\\b(?:we|paper|work|article|letter|study|note|authors?)\\b"
                            + "(?: \\w+){0,3}? (?:also |further |then |first |thus |therefore )?"
                            + CREATE
                            + "|\\bto "
                            + CREATE
                            + ") (?:(?:the |an? |our |two |three |several )?)(?:[\\w-]+,? ){0,4}?$");

    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:called|named|dubbed|termed|coined|denoted|namely|we call|referred to as|which we call|abbreviated as)"
                            + " (?:as )?(?:the )?[\"'`(]*$");
    private static final Pattern THEN_NEW =
            Pattern.compile(
                    "^\\s*(?:\\([^)]*\\)\\s*)?,? (?:is )?(?:an?|the first)"
                            + " (?:\\w+[, ]+){0,2}?(?:new|novel|first|simple)\\b.*");
    private static final Pattern CONTRASTED =
            Pattern.compile(
                    "\\b(?:unlike|in contrast to|contrary to|rather than|instead of"
                            + "|as opposed to|compared (?:to|with)|in comparison (?:to|with)|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?"
                            + "|better than|superior to|exceed(?:s|ed|ing)?|without|beyond|over)"
                            + " (?:the |an? |existing |previous |standard |conventional |traditional |prior |other )*(?:[\\w-]+ ){0,1}?$");
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
        if (namesTitle || introduces(before, after)) {
            return Role.INTRODUCES;
        }
        return CONTRASTED.matcher(before).find() ? Role.MENTIONS : Role.USES;
    }

    private static boolean introduces(String before, String after) {
        if (NAMED.matcher(before).find()) {
            return true;
        }
        var proposed = PROPOSED.matcher(before);
        if (proposed.find() && !BREAK.matcher(afterVerb(proposed.group())).find()) {
            return true;
        }
        return before.isBlank() && THEN_NEW.matcher(after).matches();
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
