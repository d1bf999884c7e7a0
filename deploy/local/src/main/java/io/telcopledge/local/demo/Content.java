package io.telcopledge.local.demo;

import io.telcopledge.local.RunningPlatform;
import io.telcopledge.local.seeding.Seeder;
import io.telcopledge.local.seeding.Traffic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Fills a platform that is up: the past once per data folder, then what goes on. */
record Content(RunningPlatform platform, DemoOptions options, Progress progress) {

    void fill(Started started) throws IOException, InterruptedException {
        Clock clock = Clock.systemUTC();
        Path seeded = options.dataDir().resolve("seeded");
        if (options.seed() && !Files.exists(seeded)) {
            progress.say("seeding eight quarters of a fictional operator");
            new Seeder(platform, clock).seed(progress::say);
            Files.createFile(seeded);
        }
        if (options.traffic()) {
            started.add("traffic", new Traffic(platform, clock)).start();
            progress.say("live traffic flows");
        }
    }
}
