package paperkin.cypher.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The parts of the language that may stand in a query; whatever is not known here is refused, such
/// as what a later version of the grammar brings.
final class Clauses {

    private static final Set<String> ALLOWED =
            Set.of(
                    """
                    statements statement queryWithLocalDefinitions nextStatement regularQuery union
                    when whenBranch elseBranch singleQuery clause finishClause returnClause
                    returnBody returnItem returnItems groupBy orderItem ascToken descToken orderBy
                    skip limit whereClause withClause matchClause matchMode filterClause
                    unwindClause forListClause letClause letItem callClause procedureName
                    procedureArgument procedureResultItem subqueryClause subqueryScope
                    orderBySkipLimitClause patternList pattern quantifier anonymousPattern
                    shortestPathPattern patternElement selector pathPatternPrefix
                    nonNegativeIntegerSpecification pathMode groupToken pathToken
                    pathPatternNonEmpty nodePattern parenthesizedPath dynamicAnyAllExpression
                    labelType properties relationshipPattern leftArrow arrowLine rightArrow
                    pathLength labelExpression labelExpression1 labelExpression2 labelExpression3
                    labelExpression4 labelExpression1Is labelExpression2Is labelExpression3Is
                    labelExpression4Is expression expression1 expression2 expression3 expression4
                    expression5 expression6 expression7 expression8 expression9 expression10
                    expression11 comparisonExpression6 normalForm postFix property literal
                    caseExpression caseAlternative extendedCaseExpression extendedCaseAlternative
                    extendedWhen listComprehension patternComprehension reduceExpression
                    allReduceExpression allReduceExpressionValidArguments listItemsPredicate
                    normalizeFunction vectorDistanceFunction vectorDistanceMetric
                    vectorNormFunction vectorNormDistanceMetric trimFunction patternExpression
                    shortestPathExpression parenthesizedExpression mapProjection
                    mapProjectionElement countStar existsExpression propertyExistsPredicate
                    countExpression collectExpression numberLiteral signedIntegerLiteral
                    listLiteral propertyKeyName parameter parameterName functionInvocation
                    functionArgument functionName namespace variable type typePart typeName
                    typeNullability typeListSuffix stringLiteral map symbolicNameString
                    symbolicVariableNameString symbolicLabelNameString escapedSymbolicNameString
                    escapedSymbolicVariableNameString unescapedSymbolicNameString
                    unescapedSymbolicNameString_ unescapedSymbolicVariableNameString
                    unescapedLabelSymbolicNameString unescapedLabelSymbolicNameString_
                    """
                            .strip()
                            .split("\\s+"));

    private static final String NO_SHOWING =
            "SHOW and TERMINATE are not allowed here, as they administer the server.";

    private static final List<String> PROCEDURES =
            List.of(
                    "db.index.fulltext.queryNodes",
                    "db.index.fulltext.queryRelationships",
                    "db.labels",
                    "db.propertyKeys",
                    "db.relationshipTypes",
                    "db.schema.visualization");

    private Clauses() {}

    static Optional<Objection> objection(SyntaxNode node) {
        Optional<Objection> objection = rule(node).map(rule -> Objection.at(node, rule));
        for (SyntaxNode child : node.children()) {
            objection = objection.or(() -> objection(child));
        }
        return objection;
    }

    private static Optional<String> rule(SyntaxNode node) {
        return switch (node.kind()) {
            case "statements" -> one(node);
            case "REGEQ" ->
                    Optional.of(
                            "Regular expressions (=~) are not allowed here, as one of them can keep"
                                    + " the server busy for hours: use CONTAINS, STARTS WITH, ENDS"
                                    + " WITH or the full-text search"
                                    + " db.index.fulltext.queryNodes('paper_text', …).");
            case "functionName" -> function(node.words());
            case "procedureName" -> procedure(node.words());
            default ->
                    node.isToken() || ALLOWED.contains(node.kind())
                            ? Optional.empty()
                            : Optional.of(refusal(node));
        };
    }

    private static Optional<String> one(SyntaxNode statements) {
        return statements.all("statement").count() == 1
                ? Optional.empty()
                : Optional.of("A query is one statement, but here are more.");
    }

    private static Optional<String> function(String name) {
        return Functions.size(name).isPresent()
                ? Optional.empty()
                : Optional.of("The function %s is not allowed here.".formatted(name));
    }

    private static Optional<String> procedure(String name) {
        return PROCEDURES.contains(name)
                ? Optional.empty()
                : Optional.of(
                        "The procedure %s is not allowed here, only %s."
                                .formatted(name, String.join(", ", PROCEDURES)));
    }

    private static String refusal(SyntaxNode node) {
        return switch (node.kind()) {
            case "useClause" -> "Please leave out USE: a query is answered in this graph.";
            case "loadCSVClause" ->
                    "LOAD CSV is not allowed here, as it opens files and addresses: pass data in"
                            + " parameters.";
            case "composableCommandClauses" -> NO_SHOWING;
            case "subqueryInTransactionsParameters" ->
                    "IN TRANSACTIONS is not allowed here, as a query that reads is one transaction.";
            case "command" -> isShowing(node) ? NO_SHOWING : QueryGate.NO_READING;
            case "createClause",
                    "insertClause",
                    "setClause",
                    "removeClause",
                    "deleteClause",
                    "mergeClause",
                    "foreachClause" ->
                    QueryGate.NO_READING;
            default -> "The language's part %s is not allowed here.".formatted(spaced(node.kind()));
        };
    }

    private static boolean isShowing(SyntaxNode command) {
        return command.has("showCommand")
                || command.has("showAdminCommand")
                || command.has("terminateCommand");
    }

    /// `searchClause` as `search clause`.
    private static String spaced(String kind) {
        return kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
