package io.telcopledge.privacy.datause.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.rest.PageLink;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.privacy.datause.UsageAccount;
import io.telcopledge.privacy.datause.application.TellDataUsage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who used my data, and why. A caller is told their own alone: no parameter names a customer. */
@Path(DataUsageResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class DataUsageResource {

    static final String PATH = "/privacy/v1/me/data-usage";

    private final TellDataUsage tell;
    private final Caller caller;
    private final OperatorTime time;

    DataUsageResource(TellDataUsage tell, Caller caller, OperatorTime time) {
        this.tell = tell;
        this.caller = caller;
        this.time = time;
    }

    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(summary = "Who used the caller's personal data, for what and on which basis, newest first")
    public Uni<RestResponse<DataUsageView>> mine(
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after) {
        String customer = caller.customerRef()
                .orElseThrow(() -> Refusal.of(
                        403, "no-customer", "The token has the role customer but no customer_ref: it is nobody's."));
        UsageQuestion question = UsageQuestion.of(from, to, limit, after, time.now());
        return tell.usageOf(customer, question.period(), question.page(), time.now())
                .map(account -> answer(account, question.page().limit()));
    }

    private RestResponse<DataUsageView> answer(UsageAccount account, int limit) {
        RestResponse.ResponseBuilder<DataUsageView> answer =
                RestResponse.ResponseBuilder.ok(DataUsageView.of(account, time::local));
        // Personal: no cache on the way may keep it.
        answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
        PageLink.of(account.page(), here(account, limit)).ifPresent(link -> answer.header(HttpHeaders.LINK, link));
        return answer.build();
    }

    /** Names the period, which may have ended "now", so that the pages are of one question. */
    private static UriBuilder here(UsageAccount account, int limit) {
        return UriBuilder.fromPath(PATH)
                .queryParam("from", account.period().from())
                .queryParam("to", account.period().to())
                .queryParam("limit", limit);
    }
}
