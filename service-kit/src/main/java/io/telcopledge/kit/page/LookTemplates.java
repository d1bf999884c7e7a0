package io.telcopledge.kit.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The kit's own pages. */
@CheckedTemplate(basePath = "")
public final class LookTemplates {

    private LookTemplates() {}

    static native TemplateInstance problem(PageFrame page, int status);
}
