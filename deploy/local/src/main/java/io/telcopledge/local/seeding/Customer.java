package io.telcopledge.local.seeding;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A made-up customer.
 *
 * @param ref the CRM's opaque reference
 * @param phone a number of a range that nobody has
 * @param chinese which language they speak
 */
record Customer(String ref, String region, String phone, boolean chinese) {

    private static final List<String> REGIONS = List.of("shanghai", "jiangsu", "zhejiang", "anhui");
    private static final int CUSTOMERS = 900;

    /** Now and then one of the two whom the demo's users can be. */
    static Customer any(SplittableRandom random) {
        int number = random.nextInt(CUSTOMERS);
        String ref =
                number < 15 ? "cust-li" : number < 30 ? "cust-wang" : String.format(Locale.ROOT, "cust-%04d", number);
        return new Customer(
                ref,
                REGIONS.get(Math.floorMod(ref.hashCode(), REGIONS.size())),
                String.format(Locale.ROOT, "+86 199 0000 %04d", number),
                number < 30 || number % 4 != 0);
    }

    String says(String zh, String en) {
        return chinese ? zh : en;
    }
}
