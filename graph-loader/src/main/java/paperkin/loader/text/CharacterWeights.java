package paperkin.loader.text;

/// What a character at one place beside a possible split speaks for: the weight of the character
/// itself and of its class, as in [DefaultTokenContextGenerator].
final class CharacterWeights {

    private static final int ASCII = 128;

    private final Decision model;
    private final String place;
    private final double[] ascii = new double[ASCII];

    /// @param place the model's name of the place, such as `p1` for the character before
    CharacterWeights(Decision model, String place) {
        this.model = model;
        this.place = place;
        for (char c = 0; c < ASCII; c++) {
            ascii[c] = computed(c);
        }
    }

    double of(char c) {
        return c < ASCII ? ascii[c] : computed(c);
    }

    private double computed(char c) {
        double sum = model.weight(place + "=" + c);
        if (Character.isLetter(c)) {
            sum += model.weight(place + "_alpha");
            return Character.isUpperCase(c) ? sum + model.weight(place + "_caps") : sum;
        }
        return sum + model.weight(place + (Character.isDigit(c) ? "_num" : signClass(c)));
    }

    /// White space has a class of its own in OpenNLP, but never stands beside a split.
    private static String signClass(char c) {
        return switch (c) {
            case '.', '?', '!' -> "_eos";
            case '`', '"', '\'' -> "_quote";
            case '[', '{', '(' -> "_lp";
            case ']', '}', ')' -> "_rp";
            default -> "_none";
        };
    }
}
