/**
 * What one caller may take of a service, so that the others are served: {@link io.telcopledge.kit.limits.Seats} counts
 * what is under way, of each caller and in all, and refuses more with {@code 429} or {@code 503} and
 * {@code Retry-After}; a {@link io.telcopledge.kit.limits.Workshop} does heavy work (renderings, verifying, parsing) on
 * a few threads of its own, never on an event loop, and has such seats; {@link io.telcopledge.kit.limits.Requester}
 * names who is counted.
 *
 * <pre>{@code
 * Workshop renderings = new Workshop(vertx, "renderings", new Workshop.Size(2, 2, 10), Duration.ofSeconds(5));
 * Uni<byte[]> pdf = renderings.work(requester.name(), () -> render(report)); // the answer comes on the caller's context
 *
 * Seats verifications = new Seats("verifications", 1, 3, Duration.ofSeconds(10));
 * Uni<Verdict> verdict = verifications.during(requester.name(), () -> verify(quarter)); // a pipeline that blocks nothing
 * }</pre>
 *
 * <p>Every request has a seat and every body its bounds without asking: those are the filters of this package. Nothing
 * that knows what a request is about may enter.
 */
@NullMarked
package io.telcopledge.kit.limits;

import org.jspecify.annotations.NullMarked;
