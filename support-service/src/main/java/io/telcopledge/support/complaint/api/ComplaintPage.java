package io.telcopledge.support.complaint.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Complaints, the newest first.
 *
 * @param next what to send as {@code after} for the following page, or null where this is the last
 */
public record ComplaintPage(
        List<ComplaintView> items, @Nullable String next) {}
