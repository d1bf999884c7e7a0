package io.telcopledge.local.importing;

import io.cloudevents.CloudEvent;
import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventCodec;
import io.telcopledge.contracts.coverage.SpanCovered;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** One pass over the data files: map, send, declare what is covered. */
final class ImportRun {

    private static final EventCodec CODEC = new EventCodec(EventCatalogue.PLATFORM);

    private final Mapping mapping;
    private final RowMapper mapper;
    private final EventBatches batches;
    private final RefusedRows report;
    private final Consumer<ImportTally> progress;
    private final OneContentPerId contents;
    private final ImportTally tally = new ImportTally();

    ImportRun(Mapping mapping, EventSink sink, RefusedRows report, Consumer<ImportTally> progress) {
        this.mapping = mapping;
        this.mapper = new RowMapper(mapping);
        this.batches = new EventBatches(sink, this::refuse);
        this.report = report;
        this.progress = progress;
        this.contents = new OneContentPerId(report::name);
    }

    /** Sends the rows of a file; nothing is yet declared. */
    void sendRows(DataFile file) throws IOException {
        file.forEach(line -> {
            if (!line.isBlank()) {
                tally.row();
                take(line);
                progress.accept(tally);
            }
        });
        batches.flush();
    }

    ImportTally tally() {
        return tally;
    }

    private void take(DataLine line) {
        if (mapping.ignores(line)) {
            tally.ignore();
            return;
        }
        RowOutcome outcome = line.mappedBy(mapper);
        if (outcome instanceof RowOutcome.Mapped mapped) {
            outcome = contents.without(mapped, line.at());
        }
        if (outcome instanceof RowOutcome.Mapped mapped) {
            tally.taken(mapped);
            mapped.events().forEach(this::send);
        } else if (outcome instanceof RowOutcome.Refused refused) {
            refuse(refused);
        }
    }

    /**
     * Declares the spans as covered; the last thing said, so that whoever reads it has read everything before.
     *
     * @return whether the services took it
     */
    boolean declareCovered() {
        long refusedBefore = tally.refused();
        List<Coverage.Declared> declared = mapping.coverage().declared();
        declared.forEach(one -> send(covered(one)));
        batches.flush();
        return tally.refused() == refusedBefore;
    }

    private RowEvent covered(Coverage.Declared declared) {
        var span = declared.span();
        String stream = declared.stream();
        String type = EventCatalogue.PLATFORM.typeOf(SpanCovered.class);
        String id = "covered/" + stream + "/" + span.from() + "/" + span.to();
        Envelope envelope = Envelope.of(id, mapping.source(), type, span.to());
        CloudEvent event = CODEC.encode(new Event<>(envelope, new SpanCovered(stream, span.from(), span.to())));
        return new RowEvent(Place.WHOLE, EventRoutes.serviceOfStream(stream).orElseThrow(), event, null);
    }

    private void send(RowEvent event) {
        tally.event(event);
        batches.add(event);
    }

    private void refuse(RowOutcome.Refused refused) {
        tally.refuse();
        report.write(refused);
    }
}
