package paperkin.loader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    10.18653/v1/N19-1423,                      10.18653/v1/n19-1423
                    https://doi.org/10.1109/CVPR.2004.341,     10.1109/cvpr.2004.341
                    http://dx.doi.org/10.1109/CVPR.2004.341,   10.1109/cvpr.2004.341
                    doi: 10.1109/CVPR.2004.341,                10.1109/cvpr.2004.341
                    ' 10.48550/arXiv.1706.03762 ',             10.48550/arxiv.1706.03762
                    n/a,                                       ''
                    10.1109,                                   ''
                    https://openreview.net/forum?id=x,         ''
                    '',                                        ''
                    """)
    void aDoiHasOneSpelling(String text, String doi) {
        assertThat(Identifiers.doi(text)).isEqualTo(doi);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1706.03762,                                1706.03762
                    1706.03762v7,                              1706.03762
                    arXiv:1706.03762v2,                        1706.03762
                    https://arxiv.org/abs/1706.03762v2,        1706.03762
                    http://www.arxiv.org/pdf/0706.1234v1.pdf,  0706.1234
                    https://huggingface.co/papers/2305.10973,  2305.10973
                    10.48550/arXiv.1706.03762,                 1706.03762
                    https://doi.org/10.48550/arXiv.1706.03762, 1706.03762
                    cs/0112017v1,                              cs/0112017
                    https://arxiv.org/abs/math.GT/0309136,     math.gt/0309136
                    17060.3762,                                ''
                    10.1109/CVPR.2004.341,                     ''
                    https://arxiv.org/list/cs.LG/recent,       ''
                    '',                                        ''
                    """)
    void anArxivIdHasNoVersion(String text, String id) {
        assertThat(Identifiers.arxivId(text)).isEqualTo(id);
    }
}
