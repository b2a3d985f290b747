/// How long answers of the API take, and how many a second there are. Start reading at
/// [QueryBench]; [Actions] says what is asked.
@NullMarked
package paperkin.bench;

import org.jspecify.annotations.NullMarked;
