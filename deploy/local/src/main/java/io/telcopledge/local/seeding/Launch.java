package io.telcopledge.local.seeding;

import io.telcopledge.contracts.feedback.Need;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A service that the operator launched.
 *
 * @param month counted from the one in which history begins
 */
record Launch(int month, String serviceId, String name, List<Need> needs) {

    private static final int DAY_OF_MONTH = 14;

    private static final List<Launch> ALL = List.of(
            of(2, "family-share", "家庭共享套餐 Family Share", "全家共用一份流量 One allowance for the whole family"),
            of(5, "night-data", "夜间流量包 Night Data", "夜里流量便宜一些 Cheaper data at night"),
            of(8, "senior-care", "银发关怀套餐 Senior Care", "给父母一个简单的套餐 A simple plan for our parents"),
            of(10, "travel-pass", "跨省漫游包 Travel Pass", "出差不用再买卡 No second SIM on business trips"),
            of(13, "call-guard", "骚扰电话拦截 Call Guard", "别再接到推销电话 No more cold calls"),
            of(16, "watch-sim", "儿童手表副卡 Watch SIM", "给孩子手表一张副卡 A SIM for our child's watch"),
            of(19, "home-fibre-2g", "家庭两千兆宽带 Fibre 2 Gbit/s", "晚上宽带太慢 Broadband is slow at night"),
            of(22, "bill-coach", "账单管家 Bill Coach", "看不懂账单 I cannot read my bill"));

    private static Launch of(int month, String serviceId, String name, String said) {
        return new Launch(month, serviceId, name, List.of(new Need("need-" + serviceId, said)));
    }

    static Optional<Launch> on(LocalDate day, LocalDate origin) {
        long months = ChronoUnit.MONTHS.between(origin.withDayOfMonth(1), day.withDayOfMonth(1));
        return day.getDayOfMonth() == DAY_OF_MONTH
                ? ALL.stream().filter(launch -> launch.month() == months).findFirst()
                : Optional.empty();
    }
}
