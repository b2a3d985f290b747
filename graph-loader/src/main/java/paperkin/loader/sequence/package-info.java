/// Sequence labelling: a small recurrent network with a conditional random field on top, which
/// marks typed spans in the tokens of a document (Huang, Xu and Yu, 2015); its training and its
/// model file. It knows nothing of papers.
@NullMarked
package paperkin.loader.sequence;

import org.jspecify.annotations.NullMarked;
