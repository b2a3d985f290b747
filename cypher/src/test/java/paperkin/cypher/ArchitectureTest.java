package paperkin.cypher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "paperkin", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String GRAMMARS = "org.neo4j.cypher.internal.parser";

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Utils?|Manager|Helper|Impl|Base|Common)");

    @ArchTest
    static final ArchRule the_arrows_point_to_this_module =
            noClasses()
                    .that()
                    .resideInAPackage("paperkin.cypher..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("paperkin.loader..", "paperkin.web..", "paperkin.store..");

    @ArchTest
    static final ArchRule only_the_driver_is_used_of_neo4j_and_in_the_gate_its_grammars =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.describe(
                                    "are Neo4j's but not the driver's",
                                    type ->
                                            type.getPackageName().startsWith("org.neo4j.")
                                                    && !type.getPackageName()
                                                            .startsWith("org.neo4j.driver")
                                                    && !type.getPackageName()
                                                            .startsWith(GRAMMARS)));

    @ArchTest
    static final ArchRule only_the_gate_reads_syntax =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("paperkin.cypher.gate..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.antlr..", GRAMMARS + "..");

    @ArchTest
    static final ArchRule the_gate_knows_no_driver =
            noClasses()
                    .that()
                    .resideInAPackage("paperkin.cypher.gate..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("paperkin.cypher", "org.neo4j.driver..");

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that().areStatic().should().beFinal().because("state has an owner");

    @ArchTest
    static final ArchRule exceptions_are_of_one_family =
            noClasses()
                    .that()
                    .areAssignableTo(Throwable.class)
                    .should()
                    .notBeAssignableTo(GraphException.class);
}
