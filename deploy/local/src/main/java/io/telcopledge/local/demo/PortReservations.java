package io.telcopledge.local.demo;

import io.telcopledge.local.embedded.FreePort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ports of one demo. That nobody listens on a port yet does not mean that nobody is about to: each is reserved
 * against other demos until this one ends.
 */
final class PortReservations implements AutoCloseable {

    private final Path folder;
    private final List<Reservation> held = new ArrayList<>();

    /** @param folder where the demos of this machine tell each other which ports they have */
    PortReservations(Path folder) {
        this.folder = folder;
    }

    /** Of this user's demos. */
    static PortReservations ofUser() {
        return new PortReservations(Path.of(System.getProperty("user.home"), ".cache", "telcopledge", "ports"));
    }

    /** The port that is wished for, else any that nobody has. */
    int reserve(int wished) throws IOException {
        int port = wished;
        while (!has(port)) {
            port = FreePort.any();
        }
        return port;
    }

    private boolean has(int port) throws IOException {
        Optional<Reservation> reservation = Reservation.of(folder.resolve(Integer.toString(port)));
        if (reservation.isPresent() && FreePort.isFree(port)) {
            held.add(reservation.get());
            return true;
        }
        if (reservation.isPresent()) {
            reservation.get().close();
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        for (Reservation reservation : held) {
            reservation.close();
        }
        held.clear();
    }
}
