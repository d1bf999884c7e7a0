package io.telcopledge.local.demo;

import io.telcopledge.local.process.JvmChild;
import io.telcopledge.local.process.LogTail;
import io.telcopledge.local.process.Part;
import io.telcopledge.local.process.Readiness;
import io.telcopledge.local.process.RunningPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The broker in a JVM of its own, so that it can be killed apart from the launcher. */
record BrokerPart(Path dataDir, int port, Path temporary, Path log) implements Part {

    private static final int HEAP_MEGABYTES = 256;

    @Override
    public String name() {
        return "broker";
    }

    @Override
    public RunningPart start() throws IOException {
        List<String> arguments = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "io.telcopledge.local.cli.TelcoPledge",
                "broker",
                "--data",
                dataDir.toString(),
                "--port",
                Integer.toString(port));
        return new JvmChild(HEAP_MEGABYTES, temporary, arguments, Map.of(), log).start();
    }

    @Override
    public boolean isReady() {
        return Readiness.ofBroker("127.0.0.1:" + port);
    }

    @Override
    public String lastWords() {
        return LogTail.of(log);
    }
}
