package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.page.PageFrame;
import java.util.List;

/** The page of the regimes. */
@TemplateData
record RegimesPageView(PageFrame page, String quarter, List<RegimeText> regimes) {}
