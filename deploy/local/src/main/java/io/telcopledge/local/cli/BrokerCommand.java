package io.telcopledge.local.cli;

import io.telcopledge.local.embedded.LocalBroker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the broker alone; the demo starts it so that the broker is a process that can fall by itself. */
@Command(name = "broker", hidden = true, description = "Runs the broker until it is told to stop.")
final class BrokerCommand implements Callable<Integer> {

    @Option(names = "--data", required = true)
    private Path data = Path.of("");

    @Option(names = "--port", required = true)
    private int port;

    @Override
    public Integer call() throws IOException {
        LocalBroker broker = LocalBroker.start(data, port);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
        broker.awaitStop();
        return ExitCode.OK;
    }
}
