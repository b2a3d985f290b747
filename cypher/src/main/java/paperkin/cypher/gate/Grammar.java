package paperkin.cypher.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v25.Cypher25Lexer;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser;
import org.neo4j.cypher.internal.parser.v5.Cypher5Lexer;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/// Reads queries with the grammars that the server itself is built from.
final class Grammar {

    /// Tokens that the parser may look at for one query; the longest of the legitimate queries in
    /// the tests needs 9,000.
    private static final int MOST_LOOKS = 2_000_000;

    /// What the parser remembers of earlier queries is thrown away when it is more than this, as it
    /// would otherwise grow with every new query.
    private static final int MOST_REMEMBERED = 50_000;

    private Grammar() {}

    /// What came of reading a query.
    sealed interface Reading {

        /// Its syntax, from the rule `statements` on.
        record Read(SyntaxNode statements) implements Reading {}

        /// Why it is no query of that language.
        record Unreadable(Objection objection) implements Reading {}
    }

    static Reading read(String query, Language language) {
        var error = new FirstError(language);
        try {
            return new Reading.Read(
                    switch (language) {
                        case CYPHER_5 -> cypher5(query, error);
                        case CYPHER_25 -> cypher25(query, error);
                    });
        } catch (ParseCancellationException e) {
            return new Reading.Unreadable(
                    error.first.orElse(Objection.of("The query is too intricate to be read.")));
        }
    }

    private static SyntaxNode cypher5(String query, FirstError error) {
        var lexer = new Cypher5Lexer(CharStreams.fromString(query));
        var parser = new Cypher5Parser(tokens(lexer, error));
        listen(parser, error);
        return tree(parser, parser.statements());
    }

    private static SyntaxNode cypher25(String query, FirstError error) {
        var lexer = new Cypher25Lexer(CharStreams.fromString(query));
        var parser = new Cypher25Parser(tokens(lexer, error));
        listen(parser, error);
        return tree(parser, parser.statements());
    }

    private static CommonTokenStream tokens(Lexer lexer, FirstError error) {
        lexer.removeErrorListeners();
        lexer.addErrorListener(error);
        return new BoundedTokens(lexer);
    }

    private static void listen(Parser parser, FirstError error) {
        parser.removeErrorListeners();
        parser.addErrorListener(error);
    }

    private static SyntaxNode tree(Parser parser, ParserRuleContext root) {
        forget(parser);
        return node(parser, root);
    }

    private static void forget(Parser parser) {
        int remembered = 0;
        for (DFA dfa : parser.getInterpreter().decisionToDFA) {
            remembered += dfa.states.size();
        }
        if (remembered > MOST_REMEMBERED) {
            parser.getInterpreter().clearDFA();
        }
    }

    /// The grammar gives each strength of operators a rule of its own; those with no operator in
    /// them are left out.
    private static SyntaxNode node(Parser parser, ParseTree tree) {
        if (tree instanceof TerminalNode leaf) {
            Token token = leaf.getSymbol();
            String kind = parser.getVocabulary().getSymbolicName(token.getType());
            return new SyntaxNode(kind, token.getText(), List.of(), place(token));
        }
        var rule = (ParserRuleContext) tree;
        String kind = parser.getRuleNames()[rule.getRuleIndex()];
        if (kind.startsWith("expression") && rule.getChildCount() == 1) {
            return node(parser, rule.getChild(0));
        }
        var children = new ArrayList<SyntaxNode>();
        for (int at = 0; at < rule.getChildCount(); at++) {
            children.add(node(parser, rule.getChild(at)));
        }
        return new SyntaxNode(kind, "", children, place(rule.getStart()));
    }

    private static Place place(Token token) {
        return new Place(token.getLine(), token.getCharPositionInLine() + 1);
    }

    /// Ends the reading at the first error, and keeps it.
    private static final class FirstError extends BaseErrorListener {

        private final Language language;
        private Optional<Objection> first = Optional.empty();

        FirstError(Language language) {
            this.language = language;
        }

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object symbol,
                int line,
                int column,
                String message,
                @Nullable RecognitionException cause) {
            String found =
                    symbol instanceof Token token && token.getType() != Token.EOF
                            ? "Invalid input '%s' for %s.".formatted(token.getText(), language)
                            : "The query is no complete one of %s.".formatted(language);
            first = Optional.of(new Objection(found, Optional.of(new Place(line, column + 1))));
            throw new ParseCancellationException(message);
        }
    }

    /// Ends the reading when the parser has looked at tokens too often, so that no query can keep
    /// it busy.
    private static final class BoundedTokens extends CommonTokenStream {

        private int looks;

        BoundedTokens(TokenSource source) {
            super(source);
        }

        @Override
        public int LA(int offset) {
            looks++;
            if (looks > MOST_LOOKS) {
                throw new ParseCancellationException("too many looks");
            }
            return super.LA(offset);
        }
    }
}
