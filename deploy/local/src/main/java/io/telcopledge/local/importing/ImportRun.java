package io.telcopledge.local.importing;

import io.cloudevents.CloudEvent;
import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventCodec;
import io.telcopledge.contracts.coverage.SpanCovered;
import java.io.IOException;
import java.util.function.Consumer;

/** One pass over a data file: map, send, declare what is covered. */
final class ImportRun {

    private static final EventCodec CODEC = new EventCodec(EventCatalogue.PLATFORM);

    private final Mapping mapping;
    private final RowMapper mapper;
    private final EventBatches batches;
    private final RefusedRows report;
    private final Consumer<ImportTally> progress;
    private final ImportTally tally = new ImportTally();

    ImportRun(Mapping mapping, EventSink sink, RefusedRows report, Consumer<ImportTally> progress) {
        this.mapping = mapping;
        this.mapper = new RowMapper(mapping);
        this.batches = new EventBatches(sink, this::refuse);
        this.report = report;
        this.progress = progress;
    }

    /** Sends the rows of the file; the span is not yet declared. */
    ImportTally sendRows(DataFile file) throws IOException {
        file.forEach(line -> {
            tally.row();
            RowOutcome outcome = line.mappedBy(mapper);
            if (outcome instanceof RowOutcome.Mapped mapped) {
                mapped.events().forEach(this::send);
            } else if (outcome instanceof RowOutcome.Refused refused) {
                refuse(refused);
            }
            progress.accept(tally);
        });
        batches.flush();
        return tally;
    }

    /**
     * Declares the span as covered; the last thing said, so that whoever reads it has read everything before.
     *
     * @return whether the services took it
     */
    boolean declareCovered() {
        long refusedBefore = tally.refused();
        mapping.coverage().streams().forEach(stream -> send(covered(stream)));
        batches.flush();
        return tally.refused() == refusedBefore;
    }

    private RowEvent covered(String stream) {
        var span = mapping.coverage().span();
        String type = EventCatalogue.PLATFORM.typeOf(SpanCovered.class);
        String id = "covered/" + stream + "/" + span.from() + "/" + span.to();
        Envelope envelope = Envelope.of(id, mapping.source(), type, span.to());
        CloudEvent event = CODEC.encode(new Event<>(envelope, new SpanCovered(stream, span.from(), span.to())));
        return new RowEvent(0, EventRoutes.serviceOfStream(stream).orElseThrow(), event);
    }

    private void send(RowEvent event) {
        tally.event(event);
        batches.add(event);
    }

    private void refuse(RowOutcome.Refused refused) {
        tally.refused(refused);
        report.write(refused);
    }
}
