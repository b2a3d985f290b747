package paperkin.loader.results;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import paperkin.loader.concept.Tagger;
import paperkin.loader.evaluation.GoldFormat;

/// What is scored.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Contender.Shipped.class, name = "shipped"),
    @JsonSubTypes.Type(value = Contender.Trained.class, name = "trained"),
    @JsonSubTypes.Type(value = Contender.Folds.class, name = "folds")
})
sealed interface Contender {

    /// Whether scoring it takes minutes.
    @JsonIgnore
    boolean isSlow();

    /// What it is, in words.
    String name();

    /// The program as it ships.
    record Shipped(Tagger tagger) implements Contender {

        @Override
        public boolean isSlow() {
            return false;
        }

        @Override
        public String name() {
            return "as shipped";
        }
    }

    /// A tagger trained on other data of the same labels.
    record Trained(Learner learner, List<Data> on) implements Contender {

        public Trained {
            on = List.copyOf(on);
        }

        @Override
        public boolean isSlow() {
            return true;
        }

        @Override
        public String name() {
            return learner.label()
                    + ", trained on "
                    + String.join(", ", on.stream().map(Data::what).toList());
        }
    }

    /// Five taggers: each sentence is tagged by one trained on the sentences of other folds, its
    /// own fold being its index modulo five.
    record Folds(Learner learner) implements Contender {

        @Override
        public boolean isSlow() {
            return true;
        }

        @Override
        public String name() {
            return learner.label() + ", 5 folds";
        }
    }

    /// Labelled sentences to learn from.
    ///
    /// @param file relative to the folder of gold data
    record Data(String what, String file, GoldFormat format) {}
}
