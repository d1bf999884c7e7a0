package io.telcopledge.reporting;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.telcopledge.kit.testing.LayeringRules;
import org.junit.jupiter.api.Test;

class LayeringTest {

    @Test
    void theDomainIsPlainJavaAndTheServiceKnowsNoOther() {
        LayeringRules.check("reporting", "edge", "page");
    }

    @Test
    void featuresDoNotGoRoundInCircles() {
        slices().matching("io.telcopledge.reporting.(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.telcopledge.reporting"));
    }
}
