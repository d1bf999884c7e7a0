package io.telcopledge.support.complaint.api;

import io.telcopledge.contracts.vocabulary.Vocabulary;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's words: no secret, and whoever fills in a form needs them before they sign in. */
@Path("/support/v1/vocabulary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@PermitAll
public class VocabularyResource {

    private final Vocabulary vocabulary;

    @Inject
    public VocabularyResource(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GET
    @Operation(summary = "The declared regions, channels, kinds with their categories, and statuses")
    public Vocabulary declared() {
        return vocabulary;
    }
}
