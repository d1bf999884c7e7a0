package io.telcopledge.privacy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(packages = "io.telcopledge.privacy", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    private static final String DOMAIN = "io.telcopledge.privacy.datause";

    @ArchTest
    static final ArchRule the_domain_is_plain_java = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "io.telcopledge.contracts..", "io.telcopledge.kit.coverage", DOMAIN);

    @ArchTest
    static final ArchRule the_domain_has_no_clock = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule no_other_service_is_known = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.telcopledge.network..",
                    "io.telcopledge.support..",
                    "io.telcopledge.feedback..",
                    "io.telcopledge.reporting..",
                    "io.telcopledge.local..");

    @ArchTest
    static final ArchRule requests_reach_the_store_through_a_use_case = noClasses()
            .that()
            .resideInAnyPackage("..api..", "..edge..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..store..");
}
