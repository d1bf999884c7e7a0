package io.telcopledge.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.local.embedded.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortReservationsTest {

    @TempDir
    Path folder;

    @Test
    void twoDemosNeverHaveOnePortAlsoBeforeEitherListens() throws IOException {
        int wished = FreePort.any();
        try (PortReservations one = new PortReservations(folder);
                PortReservations other = new PortReservations(folder)) {
            assertThat(one.reserve(wished)).isEqualTo(wished);
            assertThat(other.reserve(wished)).isNotEqualTo(wished);
            assertThat(one.reserve(wished)).isNotEqualTo(wished);
        }
    }

    @Test
    void whenADemoHasEndedItsPortsAreFree() throws IOException {
        int wished = FreePort.any();
        try (PortReservations ended = new PortReservations(folder)) {
            ended.reserve(wished);
        }
        try (PortReservations next = new PortReservations(folder)) {
            assertThat(next.reserve(wished)).isEqualTo(wished);
        }
    }

    @Test
    void aPortOnWhichSomebodyListensIsAnotherOne() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                PortReservations demo = new PortReservations(folder)) {
            assertThat(demo.reserve(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
        }
    }
}
