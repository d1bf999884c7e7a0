package io.telcopledge.local.demo;

import io.telcopledge.local.process.JvmChild;
import io.telcopledge.local.process.LogTail;
import io.telcopledge.local.process.Part;
import io.telcopledge.local.process.Readiness;
import io.telcopledge.local.process.RunningPart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One of the five services as a supervised part. */
record ServicePart(
        PlatformService service, int port, Path program, Map<String, String> environment, Path temporary, Path log)
        implements Part {

    @Override
    public String name() {
        return service.moduleName();
    }

    @Override
    public RunningPart start() throws IOException {
        return new JvmChild(service.heapMegabytes(), temporary, List.of("-jar", program.toString()), environment, log)
                .start();
    }

    @Override
    public boolean isReady() {
        return Readiness.ofHttp(URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
    }

    @Override
    public String lastWords() {
        return LogTail.of(log);
    }
}
