package io.telcopledge.reporting.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import io.telcopledge.reporting.regime.file.RegimesFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegimesFileTest {

    private static final Commitments PROMISES = CommitmentsFile.packaged();
    private static final List<String> KINDS = List.of("network", "charges", "service", "other");

    private static final String ONE = """
            regimes:
              - id: one
                title: {zh: 一, en: one}
                source: somebody
                measures:
                  - id: it
                    title: {zh: 它, en: it}
                    answered-within: 90
                    target: {comparator: ">=", value: 95}
            """;

    @Test
    void threeRegimesArePackaged() {
        Regimes regimes = RegimesFile.packaged(PROMISES, KINDS);

        assertThat(regimes.regimes().stream().map(Regime::id))
                .containsExactly("etsi-eg-202-057-1", "trai-customer-care", "miit-bulletin");
    }

    @Test
    void aMeasureIsReadAsItIsWritten() {
        RegimeMeasure measure = read(ONE).regimes().get(0).measures().get(0);

        assertThat(measure.quantity()).isEqualTo(new Quantity.AnsweredWithin(90));
        assertThat(measure.target()).extracting(target -> target.words().en()).isEqualTo("≥ 95 %");
    }

    @Test
    void aMeasureMayHaveAParameter() {
        Regimes regimes = read(ONE.replace("answered-within: 90", "resolution-time: {percent: 80}"));

        assertThat(regimes.regimes().get(0).measures().get(0).quantity()).isEqualTo(new Quantity.ResolutionTime(80));
        assertThat(regimes.percents()).containsExactly(80);
        refuses(
                "answered-within: 90",
                "resolution-time: {percent: 101}",
                "regimes:8: regimes[0].measures[0].resolution-time.percent");
    }

    @Test
    void whatTheEvidenceCouldNeverTellIsRefusedWithItsLine() {
        refuses("answered-within: 90", "answered-within: soon", "regimes:8: regimes[0].measures[0].answered-within");
        refuses("answered-within: 90", "commitment: hotline-weight", "regimes:8: regimes[0].measures[0].commitment");
        refuses("answered-within: 90", "complaints: weather", "regimes:8: regimes[0].measures[0].complaints");
        refuses(
                "answered-within: 90",
                "answered-within: 90\n        complaints: all",
                "regimes:6: regimes[0].measures[0]");
        refuses("answered-within: 90", "missing: {zh: 无, en: none}", "regimes:9: regimes[0].measures[0].target");
        refuses("title: {zh: 它", "titel: {zh: 它", "regimes:7: regimes[0].measures[0].titel");
    }

    private static Regimes read(String yaml) {
        return RegimesFile.read("regimes", yaml, PROMISES, KINDS);
    }

    private static void refuses(String text, String by, String where) {
        assertThatThrownBy(() -> read(ONE.replace(text, by))).hasMessageStartingWith(where);
    }
}
