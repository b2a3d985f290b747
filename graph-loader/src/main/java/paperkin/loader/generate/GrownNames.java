package paperkin.loader.generate;

import paperkin.loader.mention.ConceptType;

/// What concepts and authors are called: real ones as they are, their variants by a number behind.
record GrownNames(Originals originals, Growth growth) {

    String id(int concept) {
        int variant = growth.concepts().variantNumber(concept);
        String id = original(concept).id();
        return variant == 0 ? id : id + "~" + variant;
    }

    String label(int concept) {
        return numbered(original(concept).label(), growth.concepts().variantNumber(concept));
    }

    ConceptType type(int concept) {
        return original(concept).type();
    }

    private Originals.Original original(int concept) {
        return originals.concepts().get(growth.concepts().original(concept));
    }

    String author(int author) {
        return numbered(
                originals.authors().get(growth.authors().original(author)),
                growth.authors().variantNumber(author));
    }

    private static String numbered(String name, int variant) {
        return variant == 0 ? name : name + " " + variant;
    }
}
