package io.telcopledge.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The call centre's pages in a real browser: people sign in, work on complaints, and sign out. */
class DeskInABrowserTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String WORDS = "无信号 since Monday";

    @TempDir
    static Path directory;

    private static DemoPlatform platform;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        Browser.assume();
        platform = DemoPlatform.start(directory, "--no-seed", "--no-traffic");
        browser = Browser.start(directory.resolve("chromium"), platform.state().frontDoor());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (platform != null) {
            platform.close();
        }
    }

    @BeforeEach
    void signOut() {
        browser.width(1280);
        browser.driver().manage().deleteAllCookies();
    }

    @Test
    void aSupervisorDrivesAComplaintFromTheListToItsResolution() throws Exception {
        file();
        signIn("supervisor", "/support/desk?lang=en");

        browser.follow(browser.find("table.list tbody a"));
        assertThat(browser.text()).contains(WORDS);
        take("acknowledge", null);
        take("answer", "The mast is mended tomorrow.");
        take("resolve", "The mast is mended.");

        assertThat(browser.find(".when strong").getText()).isEqualTo("Resolved");
        assertThat(browser.find(".history").getText()).contains("The mast is mended tomorrow.");
        assertThat(browser.find(".clock .verdict").getText()).contains("Kept");
    }

    @Test
    void noScriptHoldsASessionAndWhoSignsOutIsOut() {
        signIn("supervisor", "/support/wallboard?lang=en");

        List<Cookie> session = browser.driver().manage().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .toList();
        assertThat(session)
                .isNotEmpty()
                .allMatch(Cookie::isHttpOnly)
                .allMatch(cookie -> "Lax".equals(cookie.getSameSite()));
        assertThat(browser.driver().executeScript("return document.cookie")).isEqualTo("");

        browser.follow(browser.find("nav a[href='/support/sign-out']"));
        assertThat(browser.driver().getCurrentUrl())
                .isEqualTo(platform.state().frontDoor().resolve("/").toString());
        browser.open("/support/desk");
        assertThat(browser.driver().findElements(By.name("password"))).isNotEmpty();
    }

    @Test
    void whatHasTheFocusKeepsItWhileTheWallRenewsItself() throws Exception {
        file();
        signIn("supervisor", "/support/wallboard?lang=en");
        WebElement deadline = browser.find("tr[id^=case-] a");
        browser.driver().executeScript("arguments[0].focus()", deadline);
        String before = browser.find(".when").getText();

        await().atMost(LONG).until(() -> !browser.find(".when").getText().equals(before));

        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(deadline);
    }

    @Test
    void theWallStopsRenewingItselfAndGoesOn() {
        signIn("supervisor", "/support/wallboard?lang=en");
        assertThat(browser.driver().getPageSource()).contains("http-equiv=\"refresh\"");
        WebElement link = browser.find("#refreshing");

        link.sendKeys(Keys.ENTER);
        await().atMost(LONG).until(() -> browser.text().contains("Refreshing is stopped."));
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(link);

        // It is an address of its own, which needs no script.
        browser.open("/support/wallboard?lang=en&refresh=off");
        assertThat(browser.driver().getPageSource()).doesNotContain("http-equiv=\"refresh\"");
        browser.find("#refreshing").sendKeys(Keys.ENTER);
        await().atMost(LONG).until(() -> browser.text().contains("Stop refreshing"));
    }

    @Test
    void aCustomerIsToldInTheirLanguageThatTheDeskIsNotTheirs() {
        signIn("li", "/support/desk?lang=zh");

        assertThat(browser.text()).contains("您无权查看此页面");
    }

    @ParameterizedTest
    @CsvSource({"zh,390", "zh,768", "zh,1280", "zh,1920", "en,390", "en,768", "en,1280", "en,1920"})
    void everyPageIsReadableAndWellLaidOut(String language, int width) throws Exception {
        file();
        signIn("supervisor", "/support/desk?lang=" + language);
        browser.width(width);
        String complaint = browser.find("table.list tbody a").getDomProperty("href");

        for (String page : List.of(
                "/support/wallboard", "/support/desk", complaint, "/support/desk/team", "/support/desk/gaming")) {
            browser.open(page.contains("?") ? page : page + "?lang=" + language);
            browser.keepPicture(page.replaceAll("[^a-z]+", "-") + language + "-" + width);
            assertThat(browser.find("html").getDomAttribute("lang")).startsWith(language);
            assertThat(browser.driver().findElements(By.cssSelector("table:not(:has(caption))")))
                    .isEmpty();
            browser.assertWellLaidOut();
        }
    }

    private static void file() throws IOException, InterruptedException {
        HttpResponse<String> filed = platform.http()
                .post("/support/v1/complaints", "{\"text\":\"" + WORDS + "\"}", Http.bearer(platform.token("li")));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
    }

    private static void signIn(String user, String page) {
        browser.open(page);
        browser.find("[name=username]").sendKeys(user);
        browser.find("[name=password]")
                .sendKeys(platform.state().users().named(user).orElseThrow().password());
        browser.follow(browser.find("button"));
        assertThat(browser.driver().getCurrentUrl())
                .isEqualTo(platform.state().frontDoor().resolve(page).toString());
    }

    private static void take(String step, @Nullable String text) {
        WebElement details = browser.find("details#" + step);
        if (details.getDomAttribute("open") == null) {
            details.findElement(By.tagName("summary")).click();
        }
        if (text != null) {
            details.findElement(By.tagName("textarea")).sendKeys(text);
        }
        browser.follow(details.findElement(By.tagName("button")));
        assertThat(browser.find("[role=status]").isDisplayed()).isTrue();
    }
}
