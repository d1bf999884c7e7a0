package io.telcopledge.local.seeding;

import java.util.SplittableRandom;

/** What complaints are about, in the words of customers and of those who answer. */
enum ComplaintSubject {
    BILLING("billing", """
            这个月账单多扣了国际漫游费，可我没有出过国，请核实并退款。
            账单里有一项我没有订购的彩铃费，已经连续三个月。
            同一笔充值扣了我两次钱。""", """
            I was charged for roaming this month although I never left the country. Please refund it.
            For three months my bill has had a ringtone fee that I never ordered.
            I was charged twice for the same top-up.""", "已核实，多扣费用将在下期账单退还。", "You are right; the charge is refunded with the next bill."),
    COVERAGE(
            "coverage",
            """
            小区地下车库完全没有信号，打了三次电话还没有解决。
            地铁三号线从中山公园到虹桥一段通话总是中断。
            我家在二十六楼，室内只有一格信号。""",
            """
            There is no signal at all in our underground car park; I have called three times about it.
            Calls always drop on metro line 3 between two stations.
            We live on the 26th floor and have one bar indoors.""",
            "已派单勘查，室内分布系统本周调整。",
            "An engineer has measured it; the indoor antenna is adjusted this week."),
    BROADBAND(
            "broadband",
            """
            宽带每天晚上八点以后特别慢，视频一直卡。
            光猫红灯亮了两天，报修后没有人上门。
            新装宽带约好上午来，一整天都没有人。""",
            """
            Every evening after eight the broadband is so slow that no video plays.
            The modem has shown a red light for two days and nobody has come.
            The installation was agreed for the morning; I waited all day.""",
            "端口拥塞，已为您扩容，请再测速。",
            "The port was congested and has been enlarged; please measure again."),
    CONTRACT("contract", """
            没有经过我同意就开通了增值业务，请立即取消。
            合约期已满，违约金却还在扣。
            套餐降档说要等到下个月，客服之前说马上生效。""", """
            A paid service was added to my contract without my consent. Cancel it at once.
            My contract has ended and I am still charged a penalty.
            I was told that the cheaper plan starts at once, now it is next month.""", "业务已取消，费用已退回。", "The service is cancelled and the fee is returned."),
    PORTING("number-porting", """
            携号转网申请一周了没有消息。
            转入后收不到银行验证码。
            说我有未到期合约不能携转，但合约去年就到期了。""", """
            I applied to take my number with me a week ago and have heard nothing.
            Since I moved my number here no bank codes arrive.
            You say that a contract blocks the transfer; it ended last year.""", "申请已通过，请收取授权码。", "The request is granted; you will receive the code."),
    ATTITUDE("service", """
            营业厅工作人员态度很差，排队一小时没人理。
            打热线等了二十分钟，接通后被直接挂断。
            承诺当天回电，三天没有消息。""", """
            The staff in the shop were rude and I queued for an hour without help.
            I waited twenty minutes on the hotline and was cut off.
            A call back was promised for the same day; three days have passed.""", "深表歉意，已对当班人员进行培训。", "We apologise; the team has been trained.");

    private final String category;
    /** One complaint a line. */
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

    String words(Customer customer, SplittableRandom random) {
        String[] said = customer.says(zh, en).split("\n", -1);
        return said[random.nextInt(said.length)];
    }

    String answer(Customer customer, Turns.AnswerKind kind) {
        return switch (kind) {
            case FITTING -> customer.says(answerZh, answerEn);
            case POLITE ->
                customer.says(
                        "您的意见我们已经记录，感谢您的理解与支持。", "We have taken note of it. Thank you for your patience and trust.");
            case THIN -> customer.says("已处理。", "Done.");
        };
    }
}
