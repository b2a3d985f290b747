package paperkin.web.home;

import paperkin.web.chart.Sparkline;
import paperkin.web.trends.Trend;

/// A concept whose share of papers rises, with its last years as a line.
record Riser(Trend trend, Sparkline line) {}
