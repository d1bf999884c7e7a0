package io.telcopledge.support.sla;

import io.telcopledge.kit.time.Quarter;
import java.time.OffsetDateTime;
import java.util.List;

/** How the promises about complaints and the hotline stand. */
public record SlaStatus(OffsetDateTime asOf, Quarter quarter, List<PromiseStatus<?, ?, ?>> promises) {}
