package io.telcopledge.support.page.wallboard;

import io.quarkus.cache.CacheResult;
import io.smallrye.mutiny.Uni;
import io.telcopledge.support.staffing.api.ReadStaffing;
import io.telcopledge.support.staffing.api.StaffingReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The advice that holds all day, drawn up once for all screens. */
@ApplicationScoped
public class StaffingOfToday {

    private static final int WEEKS = 8;

    private final ReadStaffing staffing;

    @Inject
    public StaffingOfToday(ReadStaffing staffing) {
        this.staffing = staffing;
    }

    @CacheResult(cacheName = "staffing-of-today")
    public Uni<StaffingReport> of(String queue, LocalDate today) {
        return staffing.of(queue, WEEKS, today);
    }
}
