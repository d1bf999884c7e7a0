package io.telcopledge.local.demo;

import io.telcopledge.local.RunningPlatform;
import io.telcopledge.local.embedded.DemoUser;
import io.telcopledge.local.embedded.DemoUsers;
import io.telcopledge.local.embedded.Directories;
import io.telcopledge.local.embedded.LocalIssuer;
import io.telcopledge.local.embedded.PageClient;
import io.telcopledge.local.embedded.SigningKey;
import io.telcopledge.local.frontdoor.FrontDoor;
import io.telcopledge.local.frontdoor.Routes;
import io.telcopledge.local.process.Part;
import io.telcopledge.local.state.DemoState;
import io.telcopledge.local.state.DemoState.DatabaseAccess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A whole platform that runs. What was started first is stopped last. */
public final class Demo implements AutoCloseable {

    /** Speaks for the operator's records when the past is told: what it says binds neither manager. */
    private static final DemoUser RECORDS = DemoUser.passing("records", Set.of("manager"), null);

    private final DemoOptions options;
    private final Progress progress;
    private final Started started;
    private final PortReservations reservations = PortReservations.ofUser();
    private final DemoPorts ports;

    private Demo(DemoOptions options, Progress progress) throws IOException {
        this.options = options;
        this.progress = progress;
        this.started = new Started(progress);
        this.ports = DemoPorts.choose(options.frontDoor(), reservations);
    }

    /** Nothing runs yet; it can be closed at any time from now on, also while it starts. */
    public static Demo of(DemoOptions options, Progress progress) throws IOException {
        return new Demo(options, progress);
    }

    /** Whether it has that port for its front door; where it was taken, it has another one. */
    public boolean isAt(int frontDoor) {
        return ports.frontDoor() == frontDoor;
    }

    /** Returns when every part is ready and the data are in, or when it was closed meanwhile. */
    public void start() throws IOException, InterruptedException {
        try {
            startAll();
        } catch (Started.StoppedWhileStarting closed) {
            progress.say("stopped before it was up");
        }
    }

    private void startAll() throws IOException, InterruptedException {
        Path data = options.dataDir();
        started.add("ports", reservations);
        started.add(
                "folder",
                options.folder().take().orElseThrow(() -> new IOException("another demo has the folder " + data)));
        Directories.makePrivate(data);
        options.folder().sweptWhenKilled();
        started.add("data", options.folder()::delete);
        // What listens in this process is bound before anything is told of it, or waits for it.
        started.add("front door", FrontDoor.open(ports.frontDoor(), Routes.PLATFORM, ports.byServiceName()));
        DemoUsers users = DemoUsers.keptIn(data.resolve("users.json"));
        PageClient pages = DemoPages.behind(ports.frontDoor());
        LocalIssuer issuer = started.add(
                "issuer",
                LocalIssuer.start(ports.issuer(), users, SigningKey.keptIn(data.resolve("signing-key.json")), pages));
        progress.say("issuer is ready at " + issuer.url());
        started.together(List.of(
                new DatabasePart(data.resolve("postgresql"), ports.database()),
                new BrokerPart(
                        data.resolve("kafka"), ports.broker(), options.folder().temporaryFiles(), log("broker"))));
        DatabaseAccess database = DatabasePart.access(data.resolve("postgresql"), ports.database());
        started.together(services(ServiceEnvironment.of(ports, issuer, pages, database, options)));
        DemoState state = state(issuer, database, users);
        Path file = DemoState.file();
        state.write(file);
        started.add("state file", () -> Files.deleteIfExists(file));
        progress.say("all services are behind the front door at " + state.frontDoor());
        new Content(platform(issuer), options, progress).fill(started);
        state.whenFilled().write(file);
        new Welcome(state, options).print(progress);
    }

    private List<Part> services(ServiceEnvironment environment) {
        List<Part> parts = new ArrayList<>();
        ports.services()
                .forEach((service, port) -> parts.add(new ServicePart(
                        service,
                        port,
                        service.program(options.home()),
                        environment.of(service),
                        options.folder().temporaryFiles(),
                        log(service.moduleName()))));
        return parts;
    }

    private DemoState state(LocalIssuer issuer, DatabaseAccess database, DemoUsers users) {
        TreeMap<String, URI> services = new TreeMap<>();
        ports.byServiceName().forEach((name, port) -> services.put(name, URI.create("http://127.0.0.1:" + port)));
        return new DemoState(
                ProcessHandle.current().pid(),
                frontDoor(),
                URI.create(issuer.url()),
                "127.0.0.1:" + ports.broker(),
                database,
                services,
                users,
                false);
    }

    private RunningPlatform platform(LocalIssuer issuer) {
        return new RunningPlatform(
                "127.0.0.1:" + ports.broker(),
                frontDoor(),
                () -> issuer.token("publisher"),
                () -> issuer.token(RECORDS),
                options.zone(),
                options.dataDir());
    }

    private URI frontDoor() {
        return URI.create("http://localhost:" + ports.frontDoor());
    }

    private Path log(String name) {
        return options.dataDir().resolve("logs").resolve(name + ".log");
    }

    @Override
    public void close() {
        started.close();
    }
}
