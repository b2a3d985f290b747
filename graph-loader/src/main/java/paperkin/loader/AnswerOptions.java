package paperkin.loader;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The option of every command that answers a query: how the answer is printed.
final class AnswerOptions {

    @Option(
            names = "--format",
            paramLabel = "table|json|csv",
            description = "How to print the answer (default: table on a terminal, json otherwise).")
    private AnswerFormat format = AnswerFormat.usual();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    void print(Answer answer) {
        print(format.text(answer));
    }

    void print(String text) {
        if (command != null) {
            command.commandLine().getOut().print(text);
            command.commandLine().getOut().flush();
        }
    }
}
