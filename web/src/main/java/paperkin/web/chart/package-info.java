/// The share of papers that have a concept, year by year, and how it is drawn.
@NullMarked
package paperkin.web.chart;

import org.jspecify.annotations.NullMarked;
