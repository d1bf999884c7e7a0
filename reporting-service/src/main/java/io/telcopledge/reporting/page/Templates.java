package io.telcopledge.reporting.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, checked against their views when the service is built. */
@CheckedTemplate
final class Templates {

    private Templates() {}

    static native TemplateInstance home(HomeView home);

    static native TemplateInstance programme(ProgrammePageView view);

    static native TemplateInstance regimes(RegimesPageView view);

    static native TemplateInstance promise(PromiseView promise);

    static native TemplateInstance report(ReportView report);

    static native TemplateInstance badge(Badge badge);

    static native TemplateInstance feed(ReportsFeed feed);
}
