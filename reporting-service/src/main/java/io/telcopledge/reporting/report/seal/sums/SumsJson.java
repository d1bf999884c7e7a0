package io.telcopledge.reporting.report.seal.sums;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.reporting.scorecard.CaseTotals;
import io.telcopledge.reporting.scorecard.HotlineTotals;
import io.telcopledge.reporting.scorecard.LaunchTotals;
import io.telcopledge.reporting.scorecard.LeakTotals;
import io.telcopledge.reporting.scorecard.OwedTotals;
import io.telcopledge.reporting.scorecard.PublishedReport;
import io.telcopledge.reporting.scorecard.RatingTotals;
import io.telcopledge.reporting.scorecard.RegionMonth;
import io.telcopledge.reporting.scorecard.Tally;
import io.telcopledge.reporting.scorecard.UnreportedCases;
import java.util.Comparator;
import java.util.List;

/** Summed evidence as JSON: the same evidence is the same text. */
public final class SumsJson {

    private static final ObjectMapper MAPPER = EventJson.MAPPER.copy().addMixIn(Tally.class, Kinds.class);

    private SumsJson() {}

    /** What a tally is called: part of the contract. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = HotlineTotals.class, name = "hotline"),
        @JsonSubTypes.Type(value = CaseTotals.class, name = "cases"),
        @JsonSubTypes.Type(value = UnreportedCases.class, name = "unreported-cases"),
        @JsonSubTypes.Type(value = RegionMonth.class, name = "region-month"),
        @JsonSubTypes.Type(value = RatingTotals.class, name = "ratings"),
        @JsonSubTypes.Type(value = OwedTotals.class, name = "owed"),
        @JsonSubTypes.Type(value = PublishedReport.class, name = "published-report"),
        @JsonSubTypes.Type(value = LeakTotals.class, name = "leaks"),
        @JsonSubTypes.Type(value = LaunchTotals.class, name = "launches")
    })
    private interface Kinds {}

    public static String write(Sums sums) {
        return text(sums);
    }

    /** @throws JsonProcessingException where it is not what {@link #write} wrote */
    public static Sums read(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, Sums.class);
    }

    /** The database hands rows over in any order. */
    static List<Tally> sorted(List<Tally> tallies) {
        return tallies.stream().sorted(Comparator.comparing(SumsJson::text)).toList();
    }

    private static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records and maps of records are always JSON", impossible);
        }
    }
}
