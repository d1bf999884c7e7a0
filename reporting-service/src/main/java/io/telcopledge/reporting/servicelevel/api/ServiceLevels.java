package io.telcopledge.reporting.servicelevel.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.servicelevel.Objective;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;

/** The documents of TMF657 v4, in its own names. */
@Singleton
class ServiceLevels {

    static final String BASE = "/tmf-api/serviceQualityManagement/v4";
    static final String OBJECTIVE = "serviceLevelObjective";
    static final String SPECIFICATION = "serviceLevelSpecification";

    static final Set<String> OBJECTIVE_FIELDS = Set.of(
            "id",
            "href",
            "name",
            "conformanceTarget",
            "conformanceComparator",
            "conformancePeriod",
            "serviceLevelObjectiveParameter",
            "validFor",
            "@type");
    static final Set<String> SPECIFICATION_FIELDS =
            Set.of("id", "href", "name", "description", "relatedServiceLevelObjective", "validFor", "@type");

    private final OperatorTime time;

    ServiceLevels(OperatorTime time) {
        this.time = time;
    }

    ObjectNode objective(Commitment version) {
        Objective objective = new Objective(version);
        ObjectNode json = entity(objective.id(), OBJECTIVE, "ServiceLevelObjective")
                .put("name", version.title().en())
                .put("conformanceTarget", version.target().value().toPlainString())
                .put("conformanceComparator", version.target().bound().comparator());
        json.set("conformancePeriod", span(objective.conformancePeriod(time.currentQuarter(), time.zone())));
        json.putObject("serviceLevelObjectiveParameter")
                .put("name", version.measure().formula().id())
                .put("description", version.measure().formula().words().en())
                .put("unitOfMeasure", version.target().unit().symbol())
                .put("@type", "KeyQualityIndicator");
        json.set("validFor", span(objective.validFor(time.zone())));
        return json;
    }

    ObjectNode specification(Promise promise) {
        Commitment latest = promise.latest();
        ObjectNode json = entity(promise.id(), SPECIFICATION, "ServiceLevelSpecification")
                .put("name", latest.title().en())
                .put(
                        "description",
                        latest.target().words().en() + "; "
                                + latest.population().en());
        promise.versions().stream()
                .map(Objective::new)
                .forEach(objective -> json.withArray("relatedServiceLevelObjective")
                        .addObject()
                        .put("id", objective.id())
                        .put("href", href(OBJECTIVE, objective.id()))
                        .put("@referredType", "ServiceLevelObjective"));
        Instant begin =
                new Objective(promise.versions().get(0)).validFor(time.zone()).startDateTime();
        json.set(
                "validFor",
                span(new Objective.Span(
                        begin, new Objective(latest).validFor(time.zone()).endDateTime())));
        return json;
    }

    private ObjectNode span(Objective.Span span) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("startDateTime", time.text(span.startDateTime()));
        return span.endDateTime() == null ? json : json.put("endDateTime", time.text(span.endDateTime()));
    }

    private static ObjectNode entity(String id, String resource, String type) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("href", href(resource, id))
                .put("@type", type);
    }

    private static String href(String resource, String id) {
        return BASE + "/" + resource + "/" + id;
    }
}
