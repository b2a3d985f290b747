package paperkin.loader;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

@AnalyzeClasses(packages = "paperkin", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("paperkin.(**)")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(alwaysTrue(), type(LoaderException.class))
                    .because(
                            "the module's exception stands in its root package, everything else"
                                    + " points downwards");

    @ArchTest
    static final ArchRule opennlp_stays_in_the_text_package =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("paperkin.loader.text")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule the_driver_stays_in_two_packages =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("paperkin.cypher", "paperkin.store")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.neo4j.driver..");

    @ArchTest
    static final ArchRule the_kernel_stays_in_the_store =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("paperkin.store")
                    .should()
                    .dependOnClassesThat(ofTheKernel());

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Utils?|Manager|Helper|Impl|Base|Common)");

    @ArchTest
    static final ArchRule exceptions_are_of_one_family =
            noClasses()
                    .that()
                    .resideInAnyPackage("paperkin.loader..", "paperkin.store..")
                    .and()
                    .arePublic()
                    .and()
                    .doNotHaveFullyQualifiedName(LoaderException.class.getName())
                    .should()
                    .beAssignableTo(Throwable.class);

    @ArchTest
    static final ArchRule cypher_stands_in_files =
            classes()
                    .that()
                    .resideInAnyPackage("paperkin.loader..", "paperkin.store..")
                    .should(holdNoCypher());

    private static DescribedPredicate<JavaClass> ofTheKernel() {
        return describe(
                "are of Neo4j's kernel",
                type ->
                        type.getPackageName().startsWith("org.neo4j.")
                                && !type.getPackageName().startsWith("org.neo4j.driver")
                                && !isOfTheGrammar(type));
    }

    /// The language's grammar is a library of its own, which the gate of free queries reads by.
    private static boolean isOfTheGrammar(JavaClass type) {
        return type.getPackageName().startsWith("org.neo4j.cypher.internal.parser.");
    }

    private static ArchCondition<JavaClass> holdNoCypher() {
        Pattern cypher =
                Pattern.compile(
                        "(MATCH|MERGE|CREATE) ?\\(|UNWIND \\$|DETACH DELETE|RETURN [a-z]+[. ]"
                                + "|CALL db\\.|ALTER CURRENT");
        return new ArchCondition<>("hold no Cypher among their constants") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean found = cypher.matcher(constants(type)).find();
                events.add(
                        new SimpleConditionEvent(
                                type, !found, type.getName() + " holds a Cypher statement"));
            }
        };
    }

    private static String constants(JavaClass type) {
        String resource = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = ArchitectureTest.class.getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
