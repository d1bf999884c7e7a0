package io.telcopledge.kit.sla;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** The clock and the quarter stay values that any test can hold in its hand. */
class SlaIsPureTest {

    @Test
    void noAdapterReachesIntoTheValues() {
        JavaClasses kit = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("io.telcopledge.kit.sla", "io.telcopledge.kit.time");

        noClasses()
                .that()
                .resideInAnyPackage("io.telcopledge.kit.sla", "io.telcopledge.kit.time")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.smallrye.mutiny..",
                        "jakarta.ws.rs..",
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "org.apache.kafka..",
                        "io.cloudevents..",
                        "io.telcopledge.kit.sla.store..")
                .check(kit);
    }
}
