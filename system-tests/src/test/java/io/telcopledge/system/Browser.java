package io.telcopledge.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium without a window, as wide as a desk or a phone. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path CHROMEDRIVER = Path.of("/usr/bin/chromedriver");

    private static final String LAYOUT_FAULTS = read("layout-faults.js");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ChromeDriver driver;
    private final URI frontDoor;

    private Browser(ChromeDriver driver, URI frontDoor) {
        this.driver = driver;
        this.frontDoor = frontDoor;
    }

    /** Skips the test where there is none. */
    static void assume() {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(CHROMEDRIVER),
                "needs Debian's chromium and chromium-driver");
    }

    static Browser start(Path profile, URI frontDoor) {
        return new Browser(
                new ChromeDriver(
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
                                        "--user-data-dir=" + profile)),
                frontDoor);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** A window cannot be as narrow as a phone; its emulation can. */
    void width(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void open(String path) {
        driver.get(frontDoor.resolve(path).toString());
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Clicks something that leads to another page; returns when that page is there. */
    void follow(WebElement link) {
        WebElement left = find("html");
        link.click();
        await("the page that a click leads to").atMost(PATIENCE).until(() -> isGone(left) && isComplete());
    }

    private static boolean isGone(WebElement element) {
        try {
            element.getTagName();
            return false;
        } catch (StaleElementReferenceException gone) {
            return true;
        }
    }

    private boolean isComplete() {
        return "complete".equals(driver.executeScript("return document.readyState"));
    }

    String text() {
        return find("body").getText();
    }

    /** A picture for who reads the test's results. */
    void keepPicture(String name) throws IOException {
        Path picture = Path.of("target", "screenshots").resolve(name + ".png");
        Files.createDirectories(picture.getParent());
        Files.write(picture, driver.getScreenshotAs(OutputType.BYTES));
    }

    /**
     * Neither is anything wider than the window, nor any text cut off, nor do two lie over one another: as the page
     * comes, with everything opened that can be, and with texts of others that are longer than anybody thought.
     */
    void assertWellLaidOut() {
        assertThat(layoutFaults(false)).as(driver.getCurrentUrl()).isEmpty();
        driver.executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
        assertThat(layoutFaults(false)).as(driver.getCurrentUrl() + ", opened").isEmpty();
        assertThat(layoutFaults(true))
                .as(driver.getCurrentUrl() + ", with long texts")
                .isEmpty();
    }

    private List<?> layoutFaults(boolean longTexts) {
        return (List<?>) requireNonNull(driver.executeScript(LAYOUT_FAULTS, longTexts));
    }

    private static String read(String script) {
        try (InputStream file = Browser.class.getResourceAsStream(script)) {
            return new String(requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
