package io.telcopledge.privacy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.telcopledge.kit.testing.LayeringRules;
import org.junit.jupiter.api.Test;

class LayeringTest {

    @Test
    void each_room_keeps_to_itself() {
        LayeringRules.check("privacy", "edge");
    }

    @Test
    void requests_reach_the_store_through_a_use_case() {
        noClasses()
                .that()
                .resideInAnyPackage("..api..", "..edge..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..store..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.telcopledge.privacy"));
    }
}
