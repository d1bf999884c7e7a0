package io.telcopledge.local.frontdoor;

/** What a person reads where the front door itself answers. */
final class RefusalWords {

    private RefusalWords() {}

    static String title(int status, boolean english) {
        return switch (status) {
            case 400, 501, 505 -> english ? "This request is not understood" : "无法理解此请求";
            case 404 -> english ? "There is no such page" : "没有这个页面";
            case 429 -> english ? "Too many requests" : "请求过多";
            case 503 -> english ? "Too busy at present" : "目前过于繁忙";
            default -> english ? "Not available at present" : "暂时无法使用";
        };
    }

    static String advice(int status, boolean english) {
        return switch (status) {
            case 400, 501, 505 -> english ? "The address may have been cut or changed on its way." : "地址可能在传送中被截断或改动。";
            case 404 -> english ? "The address may be old or mistyped." : "地址可能已失效或输入有误。";
            case 429 -> english ? "Please wait a moment and try again." : "请稍候片刻再试。";
            default ->
                english
                        ? "This part of the platform does not answer. What you sent last may not have arrived; please try"
                                + " again in a moment."
                        : "平台的这一部分没有响应。您刚才发送的内容可能没有送达，请稍后再试。";
        };
    }

    static String wayBack(boolean english) {
        return english ? "To the start page" : "返回首页";
    }
}
