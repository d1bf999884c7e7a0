package io.telcopledge.support.page.wallboard;

import io.quarkus.qute.TemplateData;
import io.telcopledge.support.page.StateSign;
import org.jspecify.annotations.Nullable;

/**
 * One large figure.
 *
 * @param state how it stands against what is promised; null where nothing is
 * @param note what it is of
 */
@TemplateData
record Tile(String title, String value, @Nullable StateSign state, String note) {}
