package io.telcopledge.privacy.datause;

import io.telcopledge.kit.paging.Page;
import java.util.List;

/**
 * The answer to "who used my data, and why": some lines, all of them counted, and how much the sources have told at
 * all.
 *
 * @param summary over the whole period, not only the page's lines
 */
public record UsageAccount(
        UsagePeriod period, Page<DataUse> page, List<UsageCount> summary, Completeness completeness) {

    public UsageAccount {
        summary = List.copyOf(summary);
    }
}
