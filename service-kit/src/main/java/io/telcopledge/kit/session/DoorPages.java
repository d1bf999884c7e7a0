package io.telcopledge.kit.session;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.telcopledge.kit.identity.PagePaths;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.PageFrame;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What people are told at the door. */
@Singleton
class DoorPages {

    private final PagePaths pages;

    @Inject
    DoorPages(PagePaths pages) {
        this.pages = pages;
    }

    /** The pages themselves. */
    @CheckedTemplate(basePath = "")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance leaving(PageFrame page, String signOut);

        static native TemplateInstance outside(PageFrame page, String home);

        /** @param fields as they were sent, to be sent again */
        static native TemplateInstance unsent(PageFrame page, String home, List<SentField> fields);
    }

    /** Asks who came by another way than our own pages. */
    void reallySignOut(RoutingContext request, int status) {
        PageFrame page = PageFrame.of(request);
        HtmlPage.send(request, status, Templates.leaving(page, pages.signOut()), page);
    }

    /** For who comes to where the issuer sends people to, and was not sent by it. */
    void notSignedIn(RoutingContext request) {
        PageFrame page = PageFrame.of(request);
        HtmlPage.send(request, 401, Templates.outside(page, page.href(pages.home())), page);
    }

    /**
     * Gives the words back that came too late. They stay in the browser: nothing of them is kept here.
     *
     * @param ours whether a page of ours sent them; what another site wrote is not repeated as a person's words
     */
    void nothingSent(RoutingContext request, boolean ours) {
        PageFrame page = PageFrame.of(request);
        String form = ours ? request.body().asString(StandardCharsets.UTF_8.name()) : null;
        List<SentField> fields = new QueryStringDecoder(form == null ? "" : form, StandardCharsets.UTF_8, false)
                .parameters().entrySet().stream()
                        .flatMap(field -> field.getValue().stream().map(value -> new SentField(field.getKey(), value)))
                        .toList();
        HtmlPage.send(request, 401, Templates.unsent(page, page.href(pages.home()), fields), page);
    }
}
