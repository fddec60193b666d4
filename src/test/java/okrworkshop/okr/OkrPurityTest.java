package okrworkshop.okr;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "okrworkshop", importOptions = DoNotIncludeTests.class)
class OkrPurityTest {
    /** The package's own annotations are Spring Modulith's and JSpecify's, which run nothing. */
    @ArchTest
    static final ArchRule theDraftIsReadByPlainJava = classes()
            .that()
            .resideInAPackage("okrworkshop.okr..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "okrworkshop.okr..", "okrworkshop.shared..", "okrworkshop.documents..");
}
