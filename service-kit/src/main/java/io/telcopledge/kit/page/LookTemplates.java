package io.telcopledge.kit.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** The kit's own pages. */
@CheckedTemplate(basePath = "")
public final class LookTemplates {

    private LookTemplates() {}

    /** @param signOut the address for who came as the wrong one; null where nobody signs in */
    static native TemplateInstance problem(PageFrame page, int status, @Nullable String signOut);
}
