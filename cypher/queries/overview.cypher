// What the graph holds, in numbers.
// Every number comes from the database's count store, whatever the graph's size.
// @column papers integer - papers
// @column concepts integer - concepts of all types
// @column methods integer - concepts that are methods
// @column datasets integer - concepts that are datasets
// @column tasks integer - concepts that are tasks
// @column metrics integer - concepts that are metrics
// @column records integer - what sources said of papers: at least one record each
// @column edges integer - links between a paper and a concept
// @column authors integer - authors
// @column venues integer - venues
CALL () { MATCH (paper:Paper) RETURN count(paper) AS papers }
CALL () { MATCH (concept:Concept) RETURN count(concept) AS concepts }
CALL () { MATCH (method:Method) RETURN count(method) AS methods }
CALL () { MATCH (dataset:Dataset) RETURN count(dataset) AS datasets }
CALL () { MATCH (task:Task) RETURN count(task) AS tasks }
CALL () { MATCH (metric:Metric) RETURN count(metric) AS metrics }
CALL () { MATCH (record:Record) RETURN count(record) AS records }
CALL () {
    MATCH ()-[edge:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->()
    RETURN count(edge) AS edges
}
CALL () { MATCH (author:Author) RETURN count(author) AS authors }
CALL () { MATCH (venue:Venue) RETURN count(venue) AS venues }
RETURN papers, concepts, methods, datasets, tasks, metrics, records, edges, authors, venues
