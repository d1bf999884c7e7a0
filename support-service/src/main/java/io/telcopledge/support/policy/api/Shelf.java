package io.telcopledge.support.policy.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.idempotency.StoredResponse;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.policy.Versioned;
import io.telcopledge.support.policy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How versions are shown: the same for policies and calendars. */
@ApplicationScoped
public class Shelf {

    private final ObjectMapper json;

    @Inject
    public Shelf(ObjectMapper json) {
        this.json = json;
    }

    /** The latest versions of many things, by their ids. */
    static <T extends Versioned> Page<T> latest(Collection<Versions<T>> things, PageRequest request) {
        List<T> found = things.stream()
                .map(Versions::latest)
                .filter(thing -> request.after()
                        .map(after -> thing.id().compareTo(after.text(0)) > 0)
                        .orElse(true))
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(found, request.limit(), thing -> Cursor.of(thing.id()));
    }

    /** All versions of one thing, the first one first. */
    static <T extends Versioned> Page<T> all(@Nullable Versions<T> versions, PageRequest request, String what) {
        List<T> found = there(versions, what).all().stream()
                .filter(version -> request.after()
                        .map(after -> version.version() > after.number(0))
                        .orElse(true))
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(found, request.limit(), version -> Cursor.of((long) version.version()));
    }

    static <T extends Versioned> Versions<T> there(@Nullable Versions<T> versions, String what) {
        if (versions == null) {
            throw Refusal.notFound(what);
        }
        return versions;
    }

    /** One version with its tag, or 304 for who has it. */
    static Response one(Object view, int version, @Nullable String ifNoneMatch) {
        Version tag = new Version(version);
        Response.ResponseBuilder answer = tag.isHeldBy(ifNoneMatch) ? Response.notModified() : Response.ok(view);
        return answer.header(HttpHeaders.ETAG, tag.tag()).build();
    }

    /** 201 for a new version. */
    StoredResponse created(String location, Object view, int version) {
        try {
            return new StoredResponse(201, location, json.writeValueAsString(view), new Version(version).tag());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a version does not write as JSON", impossible);
        }
    }

    static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Refusal.invalid("body", "is required");
        }
        return body;
    }
}
