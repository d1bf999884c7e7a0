package io.telcopledge.local.seeding;

import java.util.SplittableRandom;

/** What complaints are about, in the words of customers and of those who answer. */
enum ComplaintSubject {
    BILLING(
            "billing",
            "这个月账单多扣了国际漫游费，可我没有出过国，请核实并退款。",
            "I was charged for roaming this month although I never left the country. Please refund it.",
            "已核实，多扣费用将在下期账单退还。",
            "You are right; the charge is refunded with the next bill."),
    COVERAGE(
            "coverage",
            "小区地下车库完全没有信号，打了三次电话还没有解决。",
            "There is no signal at all in our underground car park; I have called three times about it.",
            "已派单勘查，室内分布系统本周调整。",
            "An engineer has measured it; the indoor antenna is adjusted this week."),
    BROADBAND(
            "broadband",
            "宽带每天晚上八点以后特别慢，视频一直卡。",
            "Every evening after eight the broadband is so slow that no video plays.",
            "端口拥塞，已为您扩容，请再测速。",
            "The port was congested and has been enlarged; please measure again."),
    CONTRACT(
            "contract",
            "没有经过我同意就开通了增值业务，请立即取消。",
            "A paid service was added to my contract without my consent. Cancel it at once.",
            "业务已取消，费用已退回。",
            "The service is cancelled and the fee is returned."),
    PORTING(
            "number-porting",
            "携号转网申请一周了没有消息。",
            "I applied to take my number with me a week ago and have heard nothing.",
            "申请已通过，请收取授权码。",
            "The request is granted; you will receive the code."),
    ATTITUDE(
            "service",
            "营业厅工作人员态度很差，排队一小时没人理。",
            "The staff in the shop were rude and I queued for an hour without help.",
            "深表歉意，已对当班人员进行培训。",
            "We apologise; the team has been trained.");

    private final String category;
    private final String zh;
    private final String en;
    private final String answerZh;
    private final String answerEn;

    ComplaintSubject(String category, String zh, String en, String answerZh, String answerEn) {
        this.category = category;
        this.zh = zh;
        this.en = en;
        this.answerZh = answerZh;
        this.answerEn = answerEn;
    }

    static ComplaintSubject any(SplittableRandom random) {
        return values()[random.nextInt(values().length)];
    }

    String category() {
        return category;
    }

    String words(Customer customer) {
        return customer.says(zh, en);
    }

    String answer(Customer customer) {
        return customer.says(answerZh, answerEn);
    }
}
