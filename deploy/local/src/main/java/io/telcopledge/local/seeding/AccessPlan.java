package io.telcopledge.local.seeding;

import io.telcopledge.contracts.privacy.PersonalDataAccessed;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An everyday reason to read a customer's data.
 *
 * @param person whether a person reads it, and not a machine
 * @param categories what is read
 */
record AccessPlan(String system, String zh, String en, String legalBasis, boolean person, List<String> categories) {

    private static final List<AccessPlan> EVERYDAY = List.of(
            new AccessPlan(
                    "billing", "生成月度账单", "Making the monthly bill", "contract", false, List.of("usage", "contact")),
            new AccessPlan("self-care", "您在应用中查询套餐", "You looked up your plan", "contract", false, List.of("contract")),
            new AccessPlan("crm", "营业厅办理业务", "Serving you in a shop", "contract", true, List.of("contact", "identity")),
            new AccessPlan(
                    "fraud-control",
                    "防范电信诈骗",
                    "Protecting you from fraud",
                    "legal-obligation",
                    false,
                    List.of("call-records")));

    static PlannedEvent any(String id, Instant time, SplittableRandom random) {
        AccessPlan access = EVERYDAY.get(random.nextInt(EVERYDAY.size()));
        Customer customer = Customer.any(random);
        PersonalDataAccessed data = new PersonalDataAccessed(
                customer.ref(),
                time,
                access.system,
                customer.says(access.zh, access.en),
                access.legalBasis,
                access.person ? Names.numbered("staff", random.nextInt(1, 30)) : null,
                access.categories);
        return new PlannedEvent(SourceSystem.ACCESS_LOG, "access/" + id, time, data);
    }
}
