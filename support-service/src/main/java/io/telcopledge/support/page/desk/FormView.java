package io.telcopledge.support.page.desk;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * A step as a form.
 *
 * @param open whether it is shown at once
 * @param version of what it is made for
 */
@TemplateData
record FormView(String slug, String title, String hint, boolean open, long version, List<FieldView> fields) {}
