package io.telcopledge.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

@AnalyzeClasses(packages = "io.telcopledge.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    private static final String[] DOMAIN = {
        "io.telcopledge.reporting.commitment",
        "io.telcopledge.reporting.verdict",
        "io.telcopledge.reporting.scorecard",
        "io.telcopledge.reporting.evidence",
        "io.telcopledge.reporting.report"
    };

    @ArchTest
    static final ArchRule the_domain_is_plain_java = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(concat(
                    "java..",
                    "org.jspecify..",
                    "io.telcopledge.contracts..",
                    "io.telcopledge.kit.time",
                    "io.telcopledge.kit.coverage"));

    @ArchTest
    static final ArchRule a_service_knows_no_other = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.telcopledge.support..",
                    "io.telcopledge.privacy..",
                    "io.telcopledge.network..",
                    "io.telcopledge.feedback..",
                    "io.telcopledge.local..");

    @ArchTest
    static final ArchRule features_do_not_go_round_in_circles =
            slices().matching("io.telcopledge.reporting.(*)..").should().beFreeOfCycles();

    private static String[] concat(String... others) {
        String[] all = Arrays.copyOf(DOMAIN, DOMAIN.length + others.length);
        System.arraycopy(others, 0, all, DOMAIN.length, others.length);
        return all;
    }
}
