package io.telcopledge.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The public pages in a real browser, from a phone to a wall, in both languages. */
class PagesInABrowserTest {

    private static final int PROMISES = 12;
    private static final String REPORT = "/reports/2021-Q1";

    @TempDir
    static Path directory;

    private static DemoPlatform platform;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Browser.assume();
        platform = DemoPlatform.start(directory, "--no-seed", "--no-traffic");
        Path data = new CallCentreFile(200, 1).writeTo(directory.resolve("calls.csv"));
        platform.run(
                "import",
                "--mapping",
                Home.DIRECTORY
                        .resolve("deploy/local/mappings/call-center-2021q1.yaml")
                        .toString(),
                data.toString());
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

    static Stream<Arguments> everyPageEachWidthBothLanguages() {
        return Stream.of(
                        "/",
                        "/programme",
                        "/regimes",
                        "/commitments/hotline-wait?quarter=2021-Q1",
                        REPORT,
                        "/commitments/nothing")
                .flatMap(page -> Stream.of(390, 768, 1280, 1920)
                        .flatMap(width -> Stream.of("zh", "en").map(language -> arguments(page, width, language))));
    }

    @ParameterizedTest
    @MethodSource("everyPageEachWidthBothLanguages")
    void noTextIsCutOffOrLiesOverAnotherAndNothingIsWiderThanTheWindow(String page, int width, String language)
            throws IOException {
        open(page, width, language);

        assertThat(browser.find("html").getDomAttribute("lang")).startsWith(language);
        assertThat(browser.driver().findElements(By.cssSelector("table:not(:has(caption))")))
                .as("tables without a caption")
                .isEmpty();
        assertThat(browser.driver().findElements(By.cssSelector("thead th:not([scope]), tbody th:not([scope])")))
                .as("headings of nothing")
                .isEmpty();
        browser.assertWellLaidOut();
    }

    @Test
    void everyPromiseIsInTheOverviewWithItsFigureItsTargetAndEightQuarters() throws IOException {
        open("/", 1280, "en");

        assertThat(browser.driver().findElements(By.cssSelector(".overview .promise .figure + .target")))
                .hasSize(PROMISES);
        assertThat(browser.driver().findElements(By.cssSelector(".overview .strip g")))
                .hasSize(8 * PROMISES);
    }

    @ParameterizedTest
    @CsvSource({"1280, 3", "390, 5"})
    void theFrontPageIsReadWithinAFewScreens(int width, int screens) throws IOException {
        open("/", width, "en");

        Number height = (Number) browser.driver().executeScript("return document.documentElement.scrollHeight / 900");
        assertThat(height.doubleValue()).isLessThan(screens);
    }

    @Test
    void theKeyboardReachesTheContentFirst() throws IOException {
        open("/", 1280, "en");

        browser.find("body").sendKeys(Keys.TAB);

        WebElement first = browser.driver().switchTo().activeElement();
        assertThat(first.getDomAttribute("href")).isEqualTo("#main");
        assertThat(first.getRect().getX()).as("it is seen").isNotNegative();
    }

    private static void open(String page, int width, String language) throws IOException {
        browser.width(width);
        browser.open(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
        browser.keepPicture(page.replaceAll("[^A-Za-z0-9]+", "_") + "-" + language + "-" + width);
    }
}
