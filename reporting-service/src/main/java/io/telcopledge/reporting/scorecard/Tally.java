package io.telcopledge.reporting.scorecard;

/** Something that facts of a quarter add up to: what a formula reads, a row for each. */
public sealed interface Tally
        permits HotlineTotals,
                CaseTotals,
                UnreportedCases,
                RegionMonth,
                RatingTotals,
                OwedTotals,
                PublishedReport,
                LeakTotals,
                LaunchTotals {}
