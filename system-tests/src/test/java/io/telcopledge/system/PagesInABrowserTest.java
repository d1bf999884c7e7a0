package io.telcopledge.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The public pages in a real browser, at desktop and phone width, in both languages. */
class PagesInABrowserTest {

    private static final int PROMISES = 12;

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

    @ParameterizedTest
    @CsvSource({"/,zh,1280", "/,zh,390", "/,en,1280", "/,en,390"})
    void everyPromiseHasItsCardAndNothingRunsOverTheEdge(String path, String language, int width) throws IOException {
        open(path, language, width);

        assertThat(browser.driver().findElements(By.cssSelector("main article")))
                .hasSize(PROMISES);
        assertReadable(language);
    }

    @ParameterizedTest
    @CsvSource({"zh,1280", "zh,390", "en,1280", "en,390"})
    void theReportShowsTheQuarterAndNothingRunsOverTheEdge(String language, int width) throws IOException {
        open("/reports/2021-Q1", language, width);

        assertThat(browser.find("h1").getText()).contains("2021");
        assertReadable(language);
    }

    private static void open(String path, String language, int width) throws IOException {
        browser.width(width);
        browser.open(path + "?lang=" + language);
        browser.keepPicture(path.replace("/", "_") + "-" + language + "-" + width);
    }

    private static void assertReadable(String language) {
        assertThat(browser.find("html").getDomAttribute("lang")).startsWith(language);
        browser.assertNothingRunsOverTheEdge();
        List<WebElement> unnamed = browser.driver().findElements(By.cssSelector("table:not(:has(caption))"));
        assertThat(unnamed).as("tables without a caption").isEmpty();
    }
}
