package io.telcopledge.kit.session;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.PagePaths;
import io.telcopledge.kit.page.FormOrigin;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Stands where people sign in and out, and where a form comes in whose session has ended. */
@Singleton
class SignInDoor {

    /** After bodies were taken in (90), before the resources. */
    private static final int BEFORE_RESOURCES = 80;

    private final PagePaths pages;
    private final DoorPages answers;

    @Inject
    SignInDoor(PagePaths pages, DoorPages answers) {
        this.pages = pages;
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, BEFORE_RESOURCES);
    }

    private void filter(RoutingContext request) {
        String path = request.normalizedPath();
        if (pages.isSignOut(path)) {
            signOut(request);
        } else if (pages.isSignedIn(path)) {
            signedIn(request);
        } else if (pages.contains(path)) {
            page(request);
        } else {
            request.next();
        }
    }

    private void signedIn(RoutingContext request) {
        whoIs(request, who -> {
            if (who == null) {
                answers.notSignedIn(request);
            } else {
                seeOther(request, pages.home());
            }
        });
    }

    private void page(RoutingContext request) {
        whoIs(request, who -> {
            if (who != null) {
                request.next();
            } else if (HttpMethod.POST.equals(request.request().method())) {
                answers.nothingSent(request, isOwnForm(request));
            } else {
                signIn(request);
            }
        });
    }

    /** Sends them to the issuer, and back here afterwards. */
    private static void signIn(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        authenticator
                .sendChallenge(request)
                .subscribe()
                .with(sent -> request.response().end(), request::fail);
    }

    /** Only who wants it: no page of another site, and no browser that looks ahead, ends anybody's session. */
    private void signOut(RoutingContext request) {
        boolean sent = HttpMethod.POST.equals(request.request().method());
        boolean meant =
                sent ? isOwnForm(request) : Navigation.of(request.request()).isOwn(origin(request.request()));
        if (meant) {
            // Who has signed in is sent to the issuer by this; who has not, is out already.
            whoIs(request, who -> seeOther(request, "/"));
        } else {
            answers.reallySignOut(request, sent ? 403 : 200);
        }
    }

    /** Tells who has signed in, or null; where they are to go elsewhere first, they are sent there. */
    private static void whoIs(RoutingContext request, Consumer<@Nullable SecurityIdentity> then) {
        // Without it, a session that does not hold would be answered before anybody is asked.
        Object refusing = request.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        Uni<SecurityIdentity> identity = QuarkusHttpUser.getSecurityIdentity(request, null);
        identity.subscribe()
                .with(
                        who -> {
                            request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, refusing);
                            then.accept(who == null || who.isAnonymous() ? null : who);
                        },
                        failure -> {
                            request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, refusing);
                            if (failure instanceof AuthenticationRedirectException elsewhere) {
                                found(request, elsewhere.getRedirectUri());
                            } else {
                                then.accept(null);
                            }
                        });
    }

    private static boolean isOwnForm(RoutingContext request) {
        HttpServerRequest sent = request.request();
        return HttpMethod.POST.equals(sent.method())
                && new FormOrigin(sent.getHeader("Sec-Fetch-Site"), sent.getHeader("Origin"))
                        .isOurs(URI.create(origin(sent)));
    }

    private static String origin(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority();
    }

    private static void found(RoutingContext request, String location) {
        redirect(request, 302, location);
    }

    private static void seeOther(RoutingContext request, String location) {
        redirect(request, 303, location);
    }

    private static void redirect(RoutingContext request, int status, String location) {
        request.response()
                .setStatusCode(status)
                .putHeader("Location", location)
                .putHeader("Cache-Control", "no-store")
                .end();
    }
}
