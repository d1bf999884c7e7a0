package io.telcopledge.triage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.telcopledge.triage", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    @ArchTest
    static final ArchRule THE_PORT_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("io.telcopledge.triage")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "io.telcopledge.contracts.support", "io.telcopledge.triage");

    @ArchTest
    static final ArchRule LIBRARIES_STAY_IN_THE_ADAPTER = noClasses()
            .that()
            .resideOutsideOfPackage("io.telcopledge.triage.maxent")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "opennlp..");

    @ArchTest
    static final ArchRule WHAT_SERVES_KNOWS_NO_TRAINING_CORPUS = noClasses()
            .that()
            .resideOutsideOfPackage("io.telcopledge.triage.training")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.telcopledge.triage.training");
}
