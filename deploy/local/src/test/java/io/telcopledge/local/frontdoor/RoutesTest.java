package io.telcopledge.local.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/, reporting",
        "/support/v1/complaints, support",
        "/support, support",
        "/tmf-api/troubleTicket/v4/troubleTicket, support",
        "/tmf-api/serviceQualityManagement/v4/serviceLevelObjective, reporting",
        "/tmf-api/serviceQualityManagement, reporting",
        "/tmf-api/serviceQualityManagements/v4, support",
        "/network/v1/coverage, network",
        "/network/, network",
        "/privacy/v1/me/data-usage, privacy",
        "/my/, privacy",
        "/feedback/v1/feedback, feedback",
        "/reporting/v1/commitments, reporting",
        "/reports/2026-Q3, reporting",
        "/commitments, reporting",
        "/supporters, reporting",
        "/support/v1/complaints/%E4%B8%AD, support"
    })
    void aPrefixLeadsToItsService(String path, String service) {
        assertThat(Routes.PLATFORM.of(path)).isEqualTo(new Route.To(service));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//support/v1/complaints",
                "/support;x/v1/complaints",
                "/support/v1/complaints;jsessionid=1",
                "/reports/../support/v1/complaints",
                "/reports/%2e%2e/q/metrics",
                "/reports/%2E./q/metrics",
                "/support%2fv1/complaints",
                "/support\\v1",
                "/support%5Cv1",
                "/support/..",
                "/./support",
                "support"
            })
    void aPathThatCanBeReadInTwoWaysIsRefused(String path) {
        assertThat(Routes.PLATFORM.of(path))
                .isInstanceOfSatisfying(
                        Route.Refused.class,
                        refused -> assertThat(refused.status()).isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q", "/q/health", "/q/metrics", "/%71/health"})
    void whatIsForTheOperatorIsNotShown(String path) {
        assertThat(Routes.PLATFORM.of(path))
                .isInstanceOfSatisfying(
                        Route.Refused.class,
                        refused -> assertThat(refused.status()).isEqualTo(404));
    }

    @Test
    void anEncodedFirstSegmentDoesNotSlipPastItsRoute() {
        assertThat(Routes.PLATFORM.of("/%73upport/v1/complaints")).isInstanceOf(Route.Refused.class);
    }
}
