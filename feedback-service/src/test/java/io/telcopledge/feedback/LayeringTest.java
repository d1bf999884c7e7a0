package io.telcopledge.feedback;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.telcopledge.feedback", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    private static final String DOMAIN = "io.telcopledge.feedback.status";

    @ArchTest
    static final ArchRule the_domain_is_plain_java = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "io.telcopledge.contracts..", DOMAIN);

    @ArchTest
    static final ArchRule no_other_service_is_known = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.telcopledge.network..",
                    "io.telcopledge.support..",
                    "io.telcopledge.privacy..",
                    "io.telcopledge.reporting..",
                    "io.telcopledge.local..");
}
