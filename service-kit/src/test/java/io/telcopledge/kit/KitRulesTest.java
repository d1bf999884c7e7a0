package io.telcopledge.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The kit serves all services and so knows the nouns of none. */
class KitRulesTest {

    private static final JavaClasses KIT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.telcopledge.kit");

    @Test
    void noClassIsNamedAfterADomain() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Complaint|Call[A-Z]|Calls|Hotline|Agent|Coverage[A-Z]?Sample|Erasure|Survey|Breach).*")
                .check(KIT);
    }

    @Test
    void itKnowsTheEventsOfNoDomain() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.telcopledge.contracts.support..",
                        "io.telcopledge.contracts.privacy..",
                        "io.telcopledge.contracts.network..",
                        "io.telcopledge.contracts.feedback..",
                        "io.telcopledge.support..",
                        "io.telcopledge.privacy..",
                        "io.telcopledge.network..",
                        "io.telcopledge.feedback..",
                        "io.telcopledge.reporting..")
                .check(KIT);
    }

    @Test
    void valuesKnowNoMachinery() {
        noClasses()
                .that()
                .resideInAPackage("io.telcopledge.kit.sla")
                .or()
                .haveSimpleName("SpanSet")
                .or()
                .haveSimpleName("Quarter")
                .or()
                .haveSimpleName("PartitionProgress")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.smallrye..", "org.hibernate..", "org.apache.kafka..", "jakarta..", "io.quarkus..")
                .check(KIT);
    }
}
