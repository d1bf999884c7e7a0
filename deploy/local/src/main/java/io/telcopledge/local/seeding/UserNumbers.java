package io.telcopledge.local.seeding;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;

/** Declares how many users the operator had at the end of each quarter: few, since few of them complain. */
final class UserNumbers {

    private static final int AT_FIRST = 41_200;
    private static final int MORE_EACH_QUARTER = 650;

    private final ManagerCalls manager;

    UserNumbers(ManagerCalls manager) {
        this.manager = manager;
    }

    /** @param origin the first day of the first quarter */
    void tell(LocalDate origin, int quarters, DateTimeFormatter name) throws IOException, InterruptedException {
        for (int i = 0; i < quarters; i++) {
            String quarter = name.format(origin.plus(i, IsoFields.QUARTER_YEARS));
            String body = "{\"users\":%d}".formatted(AT_FIRST + i * MORE_EACH_QUARTER);
            int status = manager.put("/reporting/v1/user-counts/" + quarter, body);
            if (status != 200) {
                throw new IOException("the reporting service did not take the users of " + quarter + ": " + status);
            }
        }
    }
}
