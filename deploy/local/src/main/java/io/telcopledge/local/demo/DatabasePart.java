package io.telcopledge.local.demo;

import io.telcopledge.local.embedded.LocalDatabase;
import io.telcopledge.local.process.Part;
import io.telcopledge.local.process.RunningPart;
import io.telcopledge.local.state.DemoState.DatabaseAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** PostgreSQL as a supervised part. A demo is durable against killed processes, not against the machine's fall. */
record DatabasePart(Path dataDir, int port) implements Part {

    /** How to get in, once it was started. */
    static DatabaseAccess access(Path dataDir, int port) throws IOException {
        return new DatabaseAccess(port, LocalDatabase.USERNAME, LocalDatabase.passwordKeptIn(dataDir));
    }

    /** What each service signs in with, once it was started. */
    static Map<PlatformService, String> passwords(Path dataDir) throws IOException {
        Map<PlatformService, String> passwords = new EnumMap<>(PlatformService.class);
        for (PlatformService service : PlatformService.values()) {
            passwords.put(service, LocalDatabase.passwordKeptIn(dataDir, service.shortName()));
        }
        return passwords;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public RunningPart start() throws IOException {
        LocalDatabase database = LocalDatabase.start(dataDir, port, false);
        return new RunningPart() {
            @Override
            public ProcessHandle process() {
                return database.process();
            }

            @Override
            public void stop() {
                database.close();
            }
        };
    }

    /** {@link #start()} returns a server that has answered. */
    @Override
    public boolean isReady() {
        return true;
    }
}
