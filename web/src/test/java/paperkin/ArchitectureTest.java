package paperkin;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paperkin.loader.LoaderException;

@AnalyzeClasses(packages = "paperkin", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("paperkin.(**)")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(alwaysTrue(), type(LoaderException.class))
                    .because("the loader's exception stands in the root package of its module");

    @ArchTest
    static final ArchRule theDriverStaysBelow =
            noClasses()
                    .that()
                    .resideInAnyPackage("paperkin", "paperkin.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.neo4j..", "opennlp..");

    @ArchTest
    static final ArchRule springStaysInWeb =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("paperkin.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule namesSaySomething =
            noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Helper|Impl|Base|Common)");

    /// Statements stand in files of their own, where they have a name and typed parameters.
    @Test
    void noCypherStandsInJava() throws IOException {
        var cypher =
                Pattern.compile(
                        "\"[^\"]*\\b(MATCH \\(|MERGE \\(|CREATE \\(|UNWIND \\$|RETURN \\w)");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file ->
                            assertThat(Files.readString(file)).doesNotContainPattern(cypher));
        }
    }

    @Test
    void noStyleOrScriptStandsInATemplate() throws IOException {
        var inline = Pattern.compile("<style|<script(?![^>]*\\bsrc=)|\\sstyle=|\\son[a-z]+=|utext");
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(Files.readString(file)).doesNotContainPattern(inline));
        }
    }
}
