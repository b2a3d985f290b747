package paperkin.cypher.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;

/// How deep a query goes, as far as brackets, commas and operators tell; comments, strings and
/// quoted names are left out.
///
/// @param firstWord the first word in upper case; "" if the query does not begin with one
/// @param brackets how many brackets are open at most
/// @param braces how many of those are braces, as around subqueries
/// @param depth how many brackets and operators stand over each other at most: an upper bound of
///   the depth of the tree that the server's parser builds
record QueryShape(String firstWord, int brackets, int braces, int depth) {

    static QueryShape of(String query) {
        return new Scan(query).shape();
    }

    /// One walk over the text. Every operator adds a level to what stands beside it, up to the next
    /// comma or closing bracket.
    private static final class Scan {

        /// Operators that are words, and how many levels each adds; measured on Neo4j 2026.08.1.
        private static final Map<String, Integer> WORDS =
                Map.of("AND", 1, "OR", 1, "XOR", 1, "NOT", 1, "IN", 1, "IS", 1, "CASE", 2);

        private static final String SYMBOLS = "+-*/%^=<>.|&!";

        private final String text;
        private final Deque<Integer> levels = new ArrayDeque<>();
        private String firstWord = "";
        private boolean anything;
        private int at;
        private int brackets;
        private int braces;
        private int openBraces;
        private int depth;
        private int level;

        Scan(String text) {
            this.text = text;
        }

        QueryShape shape() {
            while (at < text.length()) {
                step(text.charAt(at));
            }
            return new QueryShape(firstWord, brackets, braces, depth);
        }

        private void step(char next) {
            if (next == '/' && text.startsWith("//", at)) {
                skipLine();
            } else if (next == '/' && text.startsWith("/*", at)) {
                skipTo("*/", at + 2);
            } else if (Character.isWhitespace(next)) {
                at++;
            } else {
                token(next);
                anything = true;
            }
        }

        private void token(char next) {
            switch (next) {
                case '\'', '"' -> skipString(next);
                case '`' -> skipTo("`", at + 1);
                case '(', '[', '{' -> open(next);
                case ')', ']', '}' -> close(next);
                case ',' -> comma();
                default -> wordOrSymbol(next);
            }
        }

        private void skipLine() {
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
        }

        private void skipTo(String end, int from) {
            int found = text.indexOf(end, from);
            at = found < 0 ? text.length() : found + end.length();
        }

        private void skipString(char quote) {
            at++;
            while (at < text.length() && text.charAt(at) != quote) {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        }

        private void open(char bracket) {
            deepen(1);
            levels.push(level);
            brackets = Math.max(brackets, levels.size());
            openBraces += bracket == '{' ? 1 : 0;
            braces = Math.max(braces, openBraces);
            at++;
        }

        private void close(char bracket) {
            openBraces -= bracket == '}' ? 1 : 0;
            level = levels.isEmpty() ? level : levels.pop();
            at++;
        }

        private void comma() {
            level = levels.isEmpty() ? 0 : levels.peek();
            at++;
        }

        private void wordOrSymbol(char next) {
            if (Character.isJavaIdentifierStart(next)) {
                word();
            } else {
                deepen(SYMBOLS.indexOf(next) < 0 ? 0 : 1);
                at++;
            }
        }

        private void word() {
            int start = at;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            String word = text.substring(start, at).toUpperCase(Locale.ROOT);
            firstWord = anything ? firstWord : word;
            deepen(WORDS.getOrDefault(word, 0));
        }

        private void deepen(int levels) {
            level += levels;
            depth = Math.max(depth, level);
        }
    }
}
