package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QueryCatalogueTest {

    private final QueryCatalogue catalogue = QueryCatalogue.load();

    @Test
    void the_catalogue_shows_its_queries_in_the_order_of_the_index() {
        assertThat(catalogue.queries())
                .extracting(CypherFile::name)
                .containsSequence("overview", "search")
                .contains("paper", "concept", "related-papers", "papers-sharing-methods");
    }

    @Test
    void a_query_is_found_by_its_name() {
        assertThat(catalogue.query("related-papers").title())
                .isEqualTo(
                        "The papers that have most in common with a paper, with the concepts that relate them.");
    }

    @Test
    void an_unknown_name_brings_the_nearest_ones() {
        assertThatThrownBy(() -> catalogue.query("realted-paper"))
                .isInstanceOf(GraphException.UnknownQuery.class)
                .hasMessageStartingWith(
                        "There is no query 'realted-paper'; the nearest are related-papers, ");
    }
}
