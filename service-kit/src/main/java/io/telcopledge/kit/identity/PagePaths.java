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

    @Inject
    PagePaths(@ConfigProperty(name = "telcopledge.pages.paths") Optional<List<String>> paths) {
        this(paths.orElse(List.of()));
    }

    PagePaths(List<String> paths) {
        this.paths = List.copyOf(paths);
    }

    /** @param path of a request, which no two readers can read in two ways ({@link PlainPath}) */
    public boolean contains(String path) {
        return paths.stream().anyMatch(page -> isOf(page, path));
    }

    private static boolean isOf(String page, String path) {
        return page.endsWith(BELOW) ? path.startsWith(page.substring(0, page.length() - 1)) : path.equals(page);
    }
}
