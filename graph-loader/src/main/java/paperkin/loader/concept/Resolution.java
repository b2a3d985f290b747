package paperkin.loader.concept;

import java.util.Optional;
import paperkin.loader.mention.ConceptType;

/// Which concept a surface form names, and by which rule.
sealed interface Resolution {

    /// The concept's id.
    String concept();

    /// The concept's name as this resolution gives it.
    String label();

    /// The concept's type, if the rule knows it.
    Optional<ConceptType> type();

    /// The form stands in the vocabulary, or is short for one that does.
    record ByVocabulary(Vocabulary.Entry entry) implements Resolution {
        @Override
        public String concept() {
            return entry.id();
        }

        @Override
        public String label() {
            return entry.label();
        }

        @Override
        public Optional<ConceptType> type() {
            return Optional.of(entry.type());
        }
    }

    /// The paper defines the form as short for another, which is not in the vocabulary.
    record ByLongForm(String concept, String label) implements Resolution {
        @Override
        public Optional<ConceptType> type() {
            return Optional.empty();
        }
    }

    /// The user's thesaurus has the form as another label; the vocabulary has neither.
    record ByThesaurus(String concept, String label) implements Resolution {
        @Override
        public Optional<ConceptType> type() {
            return Optional.empty();
        }
    }

    /// The paper does not say what the form is short for, but nearly all papers that do say so
    /// agree; the long form is not in the vocabulary.
    record ByKnownAbbreviation(String concept, String label) implements Resolution {
        @Override
        public Optional<ConceptType> type() {
            return Optional.empty();
        }
    }

    /// The form speaks for itself.
    record BySurface(String concept, String label) implements Resolution {
        @Override
        public Optional<ConceptType> type() {
            return Optional.empty();
        }
    }
}
