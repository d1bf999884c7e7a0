package io.telcopledge.local.demo;

import io.telcopledge.local.embedded.LocalIssuer;
import io.telcopledge.local.embedded.PageClient;
import io.telcopledge.local.embedded.SealKey;
import io.telcopledge.local.embedded.Secrets;
import io.telcopledge.local.state.DemoState.DatabaseAccess;
import io.telcopledge.local.training.TrainCommand;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/** What a service is told by its environment, here as in production. */
record ServiceEnvironment(
        DemoPorts ports,
        String issuer,
        String pagesSecret,
        DatabaseAccess database,
        Map<PlatformService, String> passwords,
        String masterKey,
        String sealKey,
        ZoneId zone) {

    /** Keys are kept with the data: what the one opens, and the reports that the other sealed. */
    static ServiceEnvironment of(
            DemoPorts ports, LocalIssuer issuer, PageClient pages, DatabaseAccess database, DemoOptions options)
            throws IOException {
        return new ServiceEnvironment(
                ports,
                issuer.url(),
                pages.secret(),
                database,
                DatabasePart.passwords(options.dataDir().resolve("postgresql")),
                Secrets.masterKeyKeptIn(options.dataDir().resolve("master-key")),
                SealKey.keptIn(options.dataDir().resolve("seal-key.json")),
                options.zone());
    }

    Map<String, String> of(PlatformService service) {
        String database = service.shortName();
        Map<String, String> environment = new TreeMap<>();
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.broker());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", this.database.jdbcUrl(database));
        environment.put(
                "QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://127.0.0.1:" + ports.database() + "/" + database);
        environment.put("QUARKUS_DATASOURCE_USERNAME", database);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", passwords.getOrDefault(service, ""));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
        environment.put("TELCOPLEDGE_PAGES_SECRET", pagesSecret);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.services().getOrDefault(service, 0)));
        environment.put("TELCOPLEDGE_MASTER_KEY", masterKey);
        environment.put("TELCOPLEDGE_ZONE", zone.getId());
        environment.put("TELCOPLEDGE_TICKET_HUB_TRUSTED_HOSTS", "localhost");
        environment.put("TELCOPLEDGE_FRONT_DOOR", "http://localhost:" + ports.frontDoor());
        if (service == PlatformService.REPORTING) {
            environment.put("TELCOPLEDGE_SEAL_SIGNING_KEY", sealKey);
        }
        if (service == PlatformService.SUPPORT) {
            int feedback = ports.services().getOrDefault(PlatformService.FEEDBACK, 0);
            environment.put("TELCOPLEDGE_FEEDBACK_URL", "http://127.0.0.1:" + feedback);
            environment.put("TELCOPLEDGE_TRIAGE_MODEL", TrainCommand.demoModel().toString());
        }
        return environment;
    }
}
