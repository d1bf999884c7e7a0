package io.telcopledge.support.triage.api;

import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.triage.Labels;
import io.telcopledge.support.triage.RoutingRule;
import io.telcopledge.triage.Classifier;
import io.telcopledge.triage.Suggestion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tells what a text is about, and keeps nothing of it. */
@Path("/support/v1/triage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Triage")
public class TriageResource {

    private static final int LONGEST_TEXT = 10_000;

    private final Classifier classifier;

    @Inject
    public TriageResource(Classifier classifier) {
        this.classifier = classifier;
    }

    /** What is sent. */
    public record Text(@Nullable String text) {

        /** Tells nothing of the words, wherever it is printed. */
        @Override
        public String toString() {
            return "Text";
        }
    }

    /** What comes back. */
    public record Triage(SuggestionView suggestion, RouteView route) {

        /** What a model says of a text, and where that leads. */
        public static Triage of(Suggestion suggestion) {
            return new Triage(
                    SuggestionView.of(suggestion), RouteView.of(RoutingRule.route(Labels.suggested(suggestion))));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "What a text is about and who should have it; nothing is kept")
    public Triage triage(@Nullable Text request) {
        if (request == null || request.text() == null || request.text().isBlank()) {
            throw Refusal.invalid("text", "is required");
        }
        if (request.text().length() > LONGEST_TEXT) {
            throw Refusal.invalid("text", "must have at most " + LONGEST_TEXT + " characters");
        }
        return Triage.of(classifier.suggest(request.text()));
    }
}
