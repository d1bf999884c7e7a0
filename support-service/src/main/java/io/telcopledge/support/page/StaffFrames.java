package io.telcopledge.support.page;

import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.page.PageFrame;
import io.telcopledge.kit.time.OperatorTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;

/** Frames pages for who asks for them. */
@ApplicationScoped
public class StaffFrames {

    private final Caller caller;
    private final OperatorTime time;

    @Inject
    public StaffFrames(Caller caller, OperatorTime time) {
        this.caller = caller;
        this.time = time;
    }

    public StaffFrame of(HttpHeaders headers, UriInfo uri) {
        return new StaffFrame(
                PageFrame.of(headers.getAcceptableLanguages(), uri), caller.name(), Set.copyOf(caller.roles()));
    }

    public TimeText times(StaffFrame frame) {
        return new TimeText(frame.language(), time);
    }
}
