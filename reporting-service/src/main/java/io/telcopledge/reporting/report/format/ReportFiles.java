package io.telcopledge.reporting.report.format;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.report.application.Shared;
import io.telcopledge.reporting.report.content.QuarterlyReport;
import io.telcopledge.reporting.report.content.Status;
import io.telcopledge.reporting.report.format.document.ReportDocument;
import io.telcopledge.reporting.report.format.store.KeptFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A report's files, each written once for all who want it. A sealed report's are kept with it, since nothing changes
 * them any more; a draft's for a minute, as long as it says the same.
 */
@ApplicationScoped
public class ReportFiles {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final long MOST_BYTES = 8_000_000;

    private final Mutiny.SessionFactory sessions;
    private final KeptFiles kept;
    private final WriteFile write;
    private final Vocabulary vocabulary;
    private final OperatorTime time;
    private final Shared<Key, byte[]> shared = Shared.keptFor(A_MINUTE, MOST_BYTES, file -> file.length);

    /** The same report in the same words. */
    private record Key(String checksum, FileFormat format, Language language) {}

    @Inject
    ReportFiles(
            Mutiny.SessionFactory sessions, KeptFiles kept, WriteFile write, Vocabulary vocabulary, OperatorTime time) {
        this.sessions = sessions;
        this.kept = kept;
        this.write = write;
        this.vocabulary = vocabulary;
        this.time = time;
    }

    public Uni<byte[]> of(QuarterlyReport report, FileFormat format, Language language) {
        Key key = new Key(report.canonical().checksum(), format, language);
        return shared.get(
                key, () -> report.content().status() == Status.SEALED ? sealed(report, key) : written(report, key));
    }

    private Uni<byte[]> sealed(QuarterlyReport report, Key key) {
        KeptFiles.Name name = new KeptFiles.Name(
                report.content().quarter(),
                report.content().revision(),
                key.format().name(),
                key.language().tag(),
                WriteFile.VERSION);
        return sessions.withSession(session -> kept.find(session, name))
                .chain(found ->
                        found.map(file -> Uni.createFrom().item(file)).orElseGet(() -> keep(name, report, key)));
    }

    private Uni<byte[]> keep(KeptFiles.Name name, QuarterlyReport report, Key key) {
        return written(report, key)
                .call(file -> sessions.withTransaction(session -> kept.keep(session, name, file, time.now())));
    }

    private Uni<byte[]> written(QuarterlyReport report, Key key) {
        return write.as(key.format(), ReportDocument.of(report.content(), key.language(), vocabulary), key.checksum());
    }
}
