package io.telcopledge.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script itself, in a copy of its own, with stand-ins for what it calls. */
class ScriptTest {

    @TempDir
    Path folder;

    private Path tools;
    private Path checkout;

    @BeforeEach
    void copyTheScript() throws IOException {
        checkout = Files.createDirectories(folder.resolve("a checkout"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.copy(Path.of("../../telcopledge"), checkout.resolve("telcopledge"));
        for (String name : new String[] {
            "bash", "dirname", "readlink", "sed", "sort", "tail", "head", "find", "awk", "touch", "mv", "mkdir", "cat"
        }) {
            tool(name, "exec " + which(name) + " \"$@\"");
        }
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        assertThat(run("status")).startsWith("2 ").contains("there is no java").contains("JDK 17");
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        tool("java", "echo 'openjdk version \"11.0.2\"' >&2");

        assertThat(run("status")).startsWith("2 ").contains("is Java 11; 17 or newer is needed");
    }

    @Test
    void saysThatMavenIsMissingOrTooOld() throws Exception {
        jdk();
        assertThat(run("status")).startsWith("2 ").contains("there is no mvn");

        tool("mvn", "echo 'Apache Maven 3.6.3 (abc)'");
        assertThat(run("status")).startsWith("2 ").contains("mvn is 3.6.3; 3.8.7 or newer is needed");
    }

    @Test
    void buildsOnceAndAgainOnlyWhenASourceChanged() throws Exception {
        jdk();
        tool("git", ":");
        tool("mvn", mavenThatBuilds());
        sources();

        assertThat(run("status")).startsWith("0 ").contains("building").contains("Main:status");
        assertThat(run("status")).startsWith("0 ").doesNotContain("building");

        Path source = checkout.resolve("support-service/src/main/A.java");
        Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
        assertThat(run("status")).contains("building");
    }

    @Test
    void aBuildThatFailsIsToldAndNothingIsStarted() throws Exception {
        jdk();
        tool("git", ":");
        tool("mvn", "[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9 (abc)' && exit; echo '[ERROR] no such thing'; exit 1");
        sources();

        assertThat(run("status"))
                .startsWith("2 ")
                .contains("[ERROR] no such thing")
                .doesNotContain("Main:");
    }

    private void jdk() throws IOException {
        tool("java", "[ \"$1\" = -version ] && echo 'openjdk version \"17.0.1\"' >&2 && exit; echo \"Main:${@: -1}\"");
        tool("javac", ":");
    }

    private String mavenThatBuilds() {
        return """
                [ "$1" = -v ] && echo 'Apache Maven 3.10.0 (abc)' && exit
                for s in network support privacy feedback reporting; do
                  mkdir -p $s-service/target/quarkus-app && touch $s-service/target/quarkus-app/quarkus-run.jar
                done
                mkdir -p deploy/local/target/lib && touch deploy/local/target/local-platform-1.jar""";
    }

    private void sources() throws IOException {
        for (String module :
                new String[] {"event-contracts", "support-service", "network-service", "service-kit", "deploy/local"}) {
            Path main = Files.createDirectories(checkout.resolve(module).resolve("src/main"));
            Files.writeString(main.resolve("A.java"), "");
            Files.writeString(checkout.resolve(module).resolve("pom.xml"), "");
        }
        Files.writeString(checkout.resolve("pom.xml"), "");
    }

    private void tool(String name, String body) throws IOException {
        Path file = tools.resolve(name);
        Files.writeString(file, "#!" + which("bash") + "\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The exit code, a space, and all that was said. */
    private String run(String argument) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(checkout.resolve("telcopledge").toString(), argument).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.directory(folder.toFile());
        builder.command().add(0, which("bash").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + said;
    }

    private static Path which(String tool) {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            Path candidate = Path.of(folder).resolve(tool);
            if (Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        throw new AssertionError("this machine has no " + tool);
    }
}
