package io.telcopledge.kit.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which paths of the service are pages that people sign in to ({@code telcopledge.pages.paths}: whole paths, or all
 * below one as {@code /support/desk/*}). Every other path is an API's or public.
 */
@Singleton
public class PagePaths {

    private static final String BELOW = "/*";

    private final List<String> paths;
    private final String home;
    private final String signedIn;
    private final String signOut;

    @Inject
    PagePaths(
            @ConfigProperty(name = "telcopledge.pages.paths") Optional<List<String>> paths,
            @ConfigProperty(name = "telcopledge.pages.home", defaultValue = "/") String home,
            @ConfigProperty(name = "quarkus.oidc.pages.authentication.redirect-path") Optional<String> signedIn,
            @ConfigProperty(name = "quarkus.oidc.pages.logout.path") Optional<String> signOut) {
        this.paths = List.copyOf(paths.orElse(List.of()));
        this.home = home;
        this.signedIn = signedIn.orElse("");
        this.signOut = signOut.orElse("");
    }

    /** @param path of a request, which no two readers can read in two ways ({@link PlainPath}) */
    public boolean contains(String path) {
        return paths.stream().anyMatch(page -> isOf(page, path));
    }

    /** The page that people come to first. */
    public String home() {
        return home;
    }

    /** Where people sign out; empty where nobody signs in. */
    public String signOut() {
        return signOut;
    }

    /** Whether the issuer sends people there, with a code or without. */
    public boolean isSignedIn(String path) {
        return path.equals(signedIn);
    }

    public boolean isSignOut(String path) {
        return path.equals(signOut);
    }

    private static boolean isOf(String page, String path) {
        return page.endsWith(BELOW) ? path.startsWith(page.substring(0, page.length() - 1)) : path.equals(page);
    }
}
