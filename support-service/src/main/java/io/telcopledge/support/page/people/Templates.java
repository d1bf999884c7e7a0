package io.telcopledge.support.page.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, checked against their views when the service is built. */
@CheckedTemplate(basePath = "")
final class Templates {

    private Templates() {}

    static native TemplateInstance appraisal(AppraisalText appraisal);

    static native TemplateInstance team(TeamText team);

    static native TemplateInstance gaming(GamingText gaming);
}
