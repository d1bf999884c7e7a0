package io.telcopledge.local.embedded;

import java.net.URI;
import java.util.stream.Collectors;

/** The page that asks for name and password, in Chinese or English; it runs no script. */
record SignInPage(AuthorizationRequest request, PageClient client, boolean english) {

    static final String STYLE = """
            body { margin: 0; background: #fafaf8; color: #1b222d;
              font: 16px/1.6 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif; }
            main { max-width: 24rem; margin: 12vh auto 2rem; padding: 2rem; background: #fff;
              border: 1px solid #d8dde5; border-top: 4px solid #1d3c66; box-sizing: border-box; }
            h1 { font-size: 1.4rem; margin: 0 0 .3rem; }
            p { color: #566071; margin: 0 0 1.2rem; }
            label { display: block; font-weight: 600; margin: 0 0 1rem; }
            input { display: block; width: 100%; box-sizing: border-box; font: inherit; padding: .5rem .6rem;
              border: 1px solid #566071; margin-top: .2rem; }
            button { font: inherit; font-weight: 600; color: #fff; background: #1d3c66; border: 0; padding: .6rem 1.4rem; }
            input:focus-visible, button:focus-visible { outline: 3px solid #e0a100; outline-offset: 2px; }
            .refused { color: #99201d; background: #fbeceb; border-left: 4px solid #99201d; padding: .5rem .8rem; }
            @media (max-width: 30rem) { main { margin: 0; border-left: 0; border-right: 0; } }
            """;

    /** What was wrong with what was tried before. */
    enum Wrong {
        NOTHING(200, "", ""),
        PASSWORD(401, "用户名或密码不正确。", "This name and password do not belong together."),
        TOO_OFTEN(429, "尝试次数过多，请稍候再试。", "That was tried too often. Wait a moment.");

        private final int status;
        private final String zh;
        private final String en;

        Wrong(int status, String zh, String en) {
            this.status = status;
            this.zh = zh;
            this.en = en;
        }
    }

    /** @param token what the form sends back, as proof that it is ours */
    HttpAnswer form(String token, Wrong wrong) {
        String hidden = AuthorizationRequest.PARAMETERS.stream()
                .map(name -> hidden(name, request.fields().get(name)))
                .collect(Collectors.joining());
        String told =
                wrong == Wrong.NOTHING ? "" : "<p class=\"refused\" role=\"alert\">" + say(wrong.zh, wrong.en) + "</p>";
        return page(wrong.status, """
                %s<form method="post" action="/auth/authorize">%s%s
                <label>%s<input name="username" autocomplete="username" autocapitalize="none" required autofocus></label>
                <label>%s<input name="password" type="password" autocomplete="current-password" required></label>
                <button>%s</button></form>""".formatted(
                        told,
                        hidden,
                        hidden("sign_in", token),
                        say("用户名", "Name"),
                        say("密码", "Password"),
                        say("登录", "Sign in")));
    }

    /** For who comes with a client or an address that is not known: they are sent nowhere. */
    HttpAnswer unknown() {
        String told = say("登录请求无效。", "This request to sign in is not valid.");
        return page(400, "<p class=\"refused\" role=\"alert\">" + told + "</p>");
    }

    private HttpAnswer page(int status, String content) {
        String html = """
                <!doctype html><html lang="%s"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>
                <link rel="stylesheet" href="/auth/sign-in.css"></head><body><main><h1>%s</h1><p>%s</p>
                %s</main></body></html>""".formatted(
                english ? "en" : "zh-CN",
                say("登录", "Sign in"),
                say("登录 TelcoPledge", "Sign in to TelcoPledge"),
                say("演示平台的用户和密码由 ./telcopledge demo 显示。", "./telcopledge demo prints the demo's users and passwords."),
                content);
        return HttpAnswer.html(status, html)
                .with("Content-Security-Policy", policy())
                .with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "no-referrer");
    }

    /** The form's answer leads back to the client, which browsers hold to be a target of the form. */
    private String policy() {
        String origins = client.signedIn().stream()
                .map(URI::create)
                .map(uri -> uri.getScheme() + "://" + uri.getAuthority())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + origins;
    }

    private String say(String zh, String en) {
        return english ? en : zh;
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + escaped(value) + "\">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
