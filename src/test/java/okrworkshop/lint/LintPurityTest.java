package okrworkshop.lint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "okrworkshop.lint", importOptions = DoNotIncludeTests.class)
class LintPurityTest {
    /** The package's own annotations are Spring Modulith's and JSpecify's, which run nothing. */
    @ArchTest
    static final ArchRule theLintIsPlainJavaAndReadsJson = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "okrworkshop.lint..", "okrworkshop.shared..", "tools.jackson..");
}
