package io.telcopledge.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The public pages in a real browser, at desktop and phone width, in both languages. */
class PagesInABrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path CHROMEDRIVER = Path.of("/usr/bin/chromedriver");
    private static final int PROMISES = 12;

    @TempDir
    static Path directory;

    private static DemoPlatform platform;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(CHROMEDRIVER),
                "needs Debian's chromium and chromium-driver");
        platform = DemoPlatform.start(directory, "--no-seed", "--no-traffic");
        Path data = new CallCentreFile(200, 1).writeTo(directory.resolve("calls.csv"));
        platform.run(
                "import",
                "--mapping",
                Home.DIRECTORY
                        .resolve("deploy/local/mappings/call-center-2021q1.yaml")
                        .toString(),
                data.toString());
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(CHROMEDRIVER.toFile())
                        .build(),
                new ChromeOptions()
                        .setBinary(CHROMIUM.toFile())
                        .addArguments(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--user-data-dir=" + directory.resolve("chromium")));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (platform != null) {
            platform.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"/,zh,1280", "/,zh,390", "/,en,1280", "/,en,390"})
    void everyPromiseHasItsCardAndNothingRunsOverTheEdge(String path, String language, int width) throws IOException {
        open(path, language, width);

        assertThat(browser.findElements(By.cssSelector("main article"))).hasSize(PROMISES);
        assertReadable(language, width);
    }

    @ParameterizedTest
    @CsvSource({"zh,1280", "zh,390", "en,1280", "en,390"})
    void theReportShowsTheQuarterAndNothingRunsOverTheEdge(String language, int width) throws IOException {
        open("/reports/2021-Q1", language, width);

        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("2021");
        assertReadable(language, width);
    }

    private static void open(String path, String language, int width) throws IOException {
        // A window cannot be as narrow as a phone; its emulation can.
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.get(
                platform.state().frontDoor().resolve(path + "?lang=" + language).toString());
        Path picture = Path.of("target", "screenshots")
                .resolve(path.replace("/", "_") + "-" + language + "-" + width + ".png");
        Files.createDirectories(picture.getParent());
        Files.write(picture, browser.getScreenshotAs(OutputType.BYTES));
    }

    private static void assertReadable(String language, int width) {
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .startsWith(language);
        Number overflow = (Number) browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow.intValue())
                .as("pixels over the edge at width " + width)
                .isZero();
        List<WebElement> unnamed = browser.findElements(By.cssSelector("table:not(:has(caption))"));
        assertThat(unnamed).as("tables without a caption").isEmpty();
    }
}
