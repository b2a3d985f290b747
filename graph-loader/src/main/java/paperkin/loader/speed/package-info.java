/// Speed: how many papers a second the whole extraction takes in, beside OpenNLP's own tools in the
/// same minutes on the same machine, and where its time goes.
@NullMarked
package paperkin.loader.speed;

import org.jspecify.annotations.NullMarked;
