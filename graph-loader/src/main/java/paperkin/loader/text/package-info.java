/// Text: sentences, tokens and part-of-speech tags, and the OpenNLP models behind them. The only
/// package that imports `opennlp.*`.
@NullMarked
package paperkin.loader.text;

import org.jspecify.annotations.NullMarked;
