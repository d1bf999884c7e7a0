package io.telcopledge.reporting.commitment.file;

import io.quarkus.runtime.StartupEvent;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.time.OperatorTime;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;

/** Holds the file against what was published, at start: a service whose file rewrites the past does not come up. */
@Singleton
class PublishCommitments {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final CommitmentsFile file;
    private final PublishedVersions published;
    private final Transactions transactions;
    private final OperatorTime time;

    PublishCommitments(
            CommitmentsFile file, PublishedVersions published, Transactions transactions, OperatorTime time) {
        this.file = file;
        this.published = published;
        this.transactions = transactions;
        this.time = time;
    }

    void publish(@Observes StartupEvent started) {
        LocalDate today = time.today();
        transactions.await(
                LONGEST,
                session -> published.read(session).chain(history -> {
                    history.admit(file, today);
                    return published.record(
                            session,
                            file.versions().stream().map(PublishedVersion::of).toList(),
                            today);
                }));
    }
}
