package paperkin.bench;

import java.util.List;

/// What requests are made of, drawn from a graph. All are in random order.
///
/// @param concepts ids; the most frequent concepts are always among them
/// @param papers ids
/// @param names of concepts, to be typed
/// @param methods ids of three methods each, which one paper names or which are the most frequent
/// @param hubPapers ids of papers that have one of the most frequent concepts
record Arguments(
        List<String> concepts,
        List<String> papers,
        List<String> names,
        List<List<String>> methods,
        List<String> hubPapers) {

    Arguments {
        concepts = List.copyOf(concepts);
        papers = List.copyOf(papers);
        names = List.copyOf(names);
        methods = List.copyOf(methods);
        hubPapers = List.copyOf(hubPapers);
    }
}
