package paperkin.loader;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;

/// Where bars are drawn: on standard error.
final class BarConsole {

    /// Asked for the width of the terminal, the library opens it by JLine, which gives every signal
    /// back to the system: Ctrl-C then ends the process at once, and nobody who waits for it hears
    /// of it. A bar of the narrowest usual width needs not to know.
    private static final int WIDTH = 79;

    private BarConsole() {}

    static ConsoleProgressBarConsumer onStandardError() {
        return new ConsoleProgressBarConsumer(System.err, WIDTH);
    }
}
