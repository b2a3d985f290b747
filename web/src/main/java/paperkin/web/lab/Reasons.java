package paperkin.web.lab;

import java.util.Locale;
import paperkin.loader.concept.Outcome;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.Mention;

/// What became of a candidate, in words.
final class Reasons {

    private Reasons() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(Mention mention) ->
                    "Names “%s”, by the rule %s.".formatted(mention.label(), mention.rule());
            case Outcome.Generic _ -> "Says nothing that sets a paper apart.";
            case Outcome.Outdone(Candidate by) ->
                    "Shares words with “%s”, which the rule %s found and which counts more."
                            .formatted(by.surface(), by.rule());
            case Outcome.Nameless _ -> "Holds no letter or digit to be known by.";
            case Outcome.Repeated(Candidate by) ->
                    "“%s” names the same concept here already.".formatted(by.surface());
            case Outcome.Unsure unsure ->
                    String.format(
                            Locale.ROOT,
                            "A link to “%s” would have a confidence of %.2f, and %.2f is needed.",
                            unsure.label(),
                            unsure.confidence(),
                            unsure.needed());
            case Outcome.Inside(Candidate around) ->
                    "Stands only inside longer terms, here “%s”.".formatted(around.surface());
        };
    }
}
