package io.telcopledge.kit.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.PagePaths;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

/** Keeps the tokens of a session in the database; the cookie holds no more than the session's secret. */
@Alternative
@Priority(1)
@ApplicationScoped
public class PageSessions implements TokenStateManager {

    /** Where a request keeps the secret of its session, which a refresh of the tokens does not change. */
    private static final String SECRET = SessionSecret.class.getName();

    private final SessionTable table;
    private final PagePaths pages;

    @Inject
    public PageSessions(SessionTable table, PagePaths pages) {
        this.table = table;
        this.pages = pages;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        SessionSecret known = request.get(SECRET);
        SessionSecret secret = known == null ? SessionSecret.random() : known;
        long seconds = request.<Long>get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM);
        return table.keep(secret.id(), tokens, seconds).replaceWith(secret::text);
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig config,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        SessionSecret secret = new SessionSecret(cookie);
        return table.find(secret.id())
                .onItem()
                .ifNull()
                .failWith(() -> new AuthenticationFailedException("the session has ended"))
                .invoke(() -> request.put(SECRET, secret));
    }

    /** Ends the session where its person signs out; otherwise its tokens are about to be replaced, or run out. */
    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request, OidcTenantConfig config, String cookie, OidcRequestContext<Void> context) {
        return pages.isSignOut(request.normalizedPath())
                ? table.remove(new SessionSecret(cookie).id())
                : Uni.createFrom().voidItem();
    }
}
