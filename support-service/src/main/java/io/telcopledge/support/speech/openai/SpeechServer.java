package io.telcopledge.support.speech.openai;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jspecify.annotations.Nullable;

/** The one operation that is needed of it. */
@Path("/v1/audio/transcriptions")
interface SpeechServer {

    /** @param form {@code file}, {@code model}, {@code response_format}, {@code language} */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    Uni<String> transcribe(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, ClientMultipartForm form);
}
