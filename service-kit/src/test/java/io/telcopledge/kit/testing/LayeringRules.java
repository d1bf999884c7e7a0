package io.telcopledge.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;

/** The rooms of a service: its domain is plain Java, and it knows no other service. */
public final class LayeringRules {

    private static final List<String> SERVICES = List.of("network", "support", "privacy", "feedback", "reporting");

    /** What a domain may know besides Java, itself and the contracts: values, and no machinery. */
    private static final String[] VALUES = {
        "java..",
        "org.jspecify.annotations..",
        "jakarta.persistence..",
        "io.telcopledge.contracts..",
        "io.telcopledge.kit.language",
        "io.telcopledge.kit.sla",
        "io.telcopledge.kit.paging",
        "io.telcopledge.kit.time",
        "io.telcopledge.kit.coverage",
        "io.telcopledge.kit.figures"
    };

    /** A body of a type that nobody declared is one that a form of another site can send. */
    public static final ArchRule SAYS_WHAT_IT_TAKES = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(PATCH.class)
            .should()
            .beAnnotatedWith(Consumes.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Consumes.class)
            .allowEmptyShould(true);

    /** Its text leaves out seconds that are 0, which RFC 3339 does not: {@code OperatorTime.text} writes them. */
    public static final ArchRule TIMES_ARE_WRITTEN_WITH_SECONDS = noClasses()
            .should()
            .callMethod(OffsetDateTime.class, "toString")
            .orShould()
            .callMethod(ZonedDateTime.class, "toString");

    private LayeringRules() {}

    /**
     * Checks a service's classes.
     *
     * @param service such as {@code support}
     * @param adapters packages directly under the service's that hold no domain, such as {@code edge}
     */
    public static void check(String service, String... adapters) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.telcopledge." + service);
        domainIsPlain(service, adapters).check(classes);
        knowsNoOtherService(service).check(classes);
        SAYS_WHAT_IT_TAKES.check(classes);
        TIMES_ARE_WRITTEN_WITH_SECONDS.check(classes);
    }

    /** Feature roots ({@code io.telcopledge.support.complaint}) depend on values only. */
    public static ArchRule domainIsPlain(String service, String... adapters) {
        String root = "io.telcopledge." + service + ".*";
        String[] excepted = Arrays.stream(adapters)
                .map(adapter -> "io.telcopledge." + service + "." + adapter)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> domain =
                resideInAPackage(root).and(not(resideInAnyPackage(excepted))).as("the domain of " + service);
        return classes()
                .that(domain)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(VALUES).or(domain))
                .as("a domain is plain Java: it depends on values, contracts and persistence annotations only")
                .allowEmptyShould(true);
    }

    /** No service depends on another: what they share is contracts and kit. */
    public static ArchRule knowsNoOtherService(String service) {
        String[] others = SERVICES.stream()
                .filter(other -> !other.equals(service))
                .map(other -> "io.telcopledge." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("io.telcopledge." + service + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true);
    }
}
