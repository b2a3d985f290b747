package paperkin.web.page;

import static java.util.Locale.ROOT;

/// Shares in per cent, with as many decimals as tell neighbours apart.
public final class Percent {

    private Percent() {}

    /// Such as `3.9 %` for 0.039.
    public static String of(double share) {
        return number(share) + "\u00a0%";
    }

    /// The same without its sign.
    public static String number(double share) {
        double percent = 100 * share;
        if (percent == 0 || percent >= 9.95) {
            return String.format(ROOT, "%.0f", percent);
        }
        return String.format(ROOT, percent >= 0.095 ? "%.1f" : "%.2f", percent);
    }
}
