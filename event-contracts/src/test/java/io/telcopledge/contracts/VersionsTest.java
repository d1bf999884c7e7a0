package io.telcopledge.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The rule for versions ({@link Upcaster}), on an event of the test's own that went from v1 to v2. */
class VersionsTest {

    private static final String V1 = "io.telcopledge.network.LineTested.v1";
    private static final String V2 = "io.telcopledge.network.LineTested.v2";

    /** Version 2; version 1 had {@code line} and whole seconds. */
    record LineTested(String lineId, long delayMillis) implements EventData {

        LineTested {
            Require.id("lineId", lineId);
            Require.between("delayMillis", delayMillis, 0, Long.MAX_VALUE);
        }

        @Override
        public String key() {
            return lineId;
        }
    }

    private static final Upcaster FROM_V1 = new Upcaster(V1, V2, VersionsTest::toV2);

    private final EventCatalogue catalogue =
            new EventCatalogue(List.of(new EventContract<>(V2, LineTested.class)), List.of(FROM_V1));
    private final EventCodec codec = new EventCodec(catalogue);

    private static ObjectNode toV2(ObjectNode v1) {
        v1.set("lineId", v1.remove("line"));
        v1.put("delayMillis", v1.remove("delaySeconds").longValue() * 1_000);
        return v1;
    }

    @Test
    void anOldSampleIsReadAsTheCurrentVersion() throws IOException {
        Event<?> event = codec.decode(oldSample());

        assertThat(event.data()).isEqualTo(new LineTested("line-7", 2_000));
        assertThat(event.envelope().type()).isEqualTo(V2);
        assertThat(event.envelope().id()).isEqualTo("line-test-1");
    }

    @Test
    void theCurrentVersionIsWrittenAndReadWithoutTheUpcaster() throws IOException {
        Event<?> event = codec.decode(oldSample());

        CloudEvent written = codec.encode(event);

        assertThat(written.getType()).isEqualTo(V2);
        assertThat(codec.decode(written)).isEqualTo(event);
    }

    @Test
    void aVersionThatNobodyReadsIsToldApartFromATypeThatNobodyKnows() throws IOException {
        CloudEvent old = oldSample();

        assertThat(refusal(old, "io.telcopledge.network.LineTested.v3").isVersion())
                .isTrue();
        assertThat(refusal(old, "io.telcopledge.network.LineTested.v0").isVersion())
                .isFalse();
        assertThat(refusal(old, "io.telcopledge.network.LineCut.v1").isVersion())
                .isFalse();
        assertThat(refusal(old, "org.example.thing").isVersion()).isFalse();
        assertThat(refusal(old, LineTested.class.getName()).isVersion()).isFalse();
    }

    @Test
    void onlyTheVersionBeforeIsRead() {
        assertThatThrownBy(() -> new Upcaster(V1, "io.telcopledge.network.LineTested.v3", VersionsTest::toV2))
                .hasMessageContaining("one version on");
        assertThatThrownBy(() -> new Upcaster(V1, "io.telcopledge.network.LineCut.v2", VersionsTest::toV2))
                .hasMessageContaining("one version on");
        assertThatThrownBy(() -> new EventCatalogue(
                        List.of(new EventContract<>("io.telcopledge.network.LineTested.v3", LineTested.class)),
                        List.of(FROM_V1)))
                .hasMessageContaining("N−1");
    }

    @Test
    void aCatalogueNamesOneVersionOfAnEventAndOneTypeOfARecord() {
        EventContract<?> v1 = new EventContract<>(V1, LineTested.class);
        EventContract<?> v2 = new EventContract<>(V2, LineTested.class);
        EventContract<?> other = new EventContract<>("io.telcopledge.network.LineCut.v1", LineTested.class);

        assertThatThrownBy(() -> new EventCatalogue(List.of(v1, v2), List.of())).hasMessageContaining("twice");
        assertThatThrownBy(() -> new EventCatalogue(List.of(v1, other), List.of()))
                .hasMessageContaining("twice");
    }

    @Test
    void aTypeIsALogicalNameAndNeverAClass() {
        for (EventContract<?> contract : EventCatalogue.PLATFORM.contracts()) {
            assertThat(contract.type()).isNotEqualTo(contract.data().getName());
            assertThatThrownBy(() -> Class.forName(contract.type())).isInstanceOf(ClassNotFoundException.class);
            assertThat(contract.version()).isPositive();
        }
        assertThatThrownBy(() -> new EventContract<>(LineTested.class.getName(), LineTested.class))
                .isInstanceOf(InvalidEvent.class);
    }

    private UnknownEvent refusal(CloudEvent event, String type) {
        CloudEvent renamed = CloudEventBuilder.v1(event).withType(type).build();
        return Objects.requireNonNull(catchThrowableOfType(UnknownEvent.class, () -> codec.decode(renamed)));
    }

    private static CloudEvent oldSample() throws IOException {
        try (InputStream file = VersionsTest.class.getResourceAsStream("/contracts/samples/" + V1 + ".json")) {
            return GoldenSamples.structured(Objects.requireNonNull(file).readAllBytes());
        }
    }
}
