package io.telcopledge.reporting.commitment;

import java.util.Arrays;
import java.util.Optional;

/** The departments that own the promises. */
public enum Department {
    NETWORK_INFRASTRUCTURE("network-infrastructure", "网络基础设施部", "Network Infrastructure"),
    CUSTOMER_SERVICE("customer-service", "客户服务部", "Customer Service"),
    INFORMATION_SECURITY("information-security", "信息安全部", "Information Security"),
    MARKET_RESEARCH("market-research", "市场调研部", "Market Research"),
    GENERAL_MANAGEMENT("general-management", "综合管理部", "General Management");

    private final String id;
    private final String zh;
    private final String en;

    Department(String id, String zh, String en) {
        this.id = id;
        this.zh = zh;
        this.en = en;
    }

    /** The department of that id; empty where there is none. */
    public static Optional<Department> withId(String id) {
        return Arrays.stream(values())
                .filter(department -> department.id.equals(id))
                .findFirst();
    }

    public String id() {
        return id;
    }

    public Words title() {
        return new Words(zh, en);
    }
}
