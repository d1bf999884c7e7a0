package io.telcopledge.support;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(packages = "io.telcopledge.support", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    private static final String[] DOMAIN = {
        "io.telcopledge.support.appraisal",
        "io.telcopledge.support.complaint",
        "io.telcopledge.support.gaming",
        "io.telcopledge.support.figures",
        "io.telcopledge.support.hotline",
        "io.telcopledge.support.horizon",
        "io.telcopledge.support.policy",
        "io.telcopledge.support.referral",
        "io.telcopledge.support.speech",
        "io.telcopledge.support.staffing",
        "io.telcopledge.support.team",
        "io.telcopledge.support.triage",
        "io.telcopledge.support.troubleticket"
    };

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "java..",
                    "org.jspecify..",
                    "jakarta.persistence..",
                    "io.telcopledge.contracts..",
                    "io.telcopledge.kit.calendar",
                    "io.telcopledge.kit.sla",
                    "io.telcopledge.kit.time",
                    "io.telcopledge.support.backtest",
                    "io.telcopledge.support.appraisal",
                    "io.telcopledge.kit.sketch",
                    "io.telcopledge.kit.coverage",
                    "io.telcopledge.kit.figures",
                    "io.telcopledge.support.complaint",
                    "io.telcopledge.support.gaming",
                    "io.telcopledge.support.figures",
                    "io.telcopledge.support.hotline",
                    "io.telcopledge.support.horizon",
                    "io.telcopledge.support.policy",
                    "io.telcopledge.support.referral",
                    "io.telcopledge.support.speech",
                    "io.telcopledge.support.staffing",
                    "io.telcopledge.support.team",
                    "io.telcopledge.support.triage",
                    "io.telcopledge.support.troubleticket",
                    "io.telcopledge.triage");

    @ArchTest
    static final ArchRule THE_DOMAIN_HAS_NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule NO_OTHER_SERVICE_IS_KNOWN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.telcopledge.network..",
                    "io.telcopledge.privacy..",
                    "io.telcopledge.feedback..",
                    "io.telcopledge.reporting..");

    @ArchTest
    static final ArchRule COMPLAINTS_AND_HOTLINE_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("io.telcopledge.support.complaint..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.telcopledge.support.hotline..");

    @ArchTest
    static final ArchRule TRIAGE_AND_SPEECH_AND_REFERENCES_KNOW_NO_COMPLAINTS = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.telcopledge.support.triage..",
                    "io.telcopledge.support.speech..",
                    "io.telcopledge.support.referral..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.telcopledge.support.complaint..");

    @ArchTest
    static final ArchRule THE_MODELS_LIBRARIES_STAY_WITH_THE_MODEL =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.lucene..", "opennlp..");

    /** Without, what a caller asks for is what the answer calls itself, and a person's words could be a page. */
    @ArchTest
    static final ArchRule ANSWERS_SAY_WHAT_THEY_ARE = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .beAnnotatedWith(Produces.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Produces.class);

    @ArchTest
    static final ArchRule STORES_KNOW_NO_REST = noClasses()
            .that()
            .resideInAnyPackage("..store..", "..messaging..", "..application..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");
}
