package io.telcopledge.local.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A port of the loopback interface that nobody listens on at the moment of asking. */
public final class FreePort {

    private FreePort() {}

    /** Any free port. */
    public static int any() {
        return bound(0);
    }

    /** The given port when it is free (and not 0), else any. */
    public static int preferring(int port) {
        try {
            return bound(port);
        } catch (UncheckedIOException taken) {
            return any();
        }
    }

    /** Whether nobody listens on it. */
    public static boolean isFree(int port) {
        try {
            return bound(port) == port;
        } catch (UncheckedIOException taken) {
            return false;
        }
    }

    private static int bound(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new UncheckedIOException("port " + port, taken);
        }
    }
}
