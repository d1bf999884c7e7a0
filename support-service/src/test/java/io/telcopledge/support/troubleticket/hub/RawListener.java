package io.telcopledge.support.troubleticket.hub;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener that takes connections and then behaves badly. */
final class RawListener implements AutoCloseable {

    private interface Manner {
        void live(Socket connection) throws IOException;
    }

    private final ServerSocket server = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
    private final List<Socket> connections = new CopyOnWriteArrayList<>();

    private RawListener(Manner manner) throws IOException {
        start(() -> {
            while (true) {
                Socket connection = server.accept();
                connections.add(connection);
                start(() -> manner.live(connection));
            }
        });
    }

    /** Reads on, and never answers. */
    static RawListener silent() throws IOException {
        return new RawListener(connection -> connection.getInputStream().transferTo(OutputStream.nullOutputStream()));
    }

    /** Answers 200, and has no end. */
    static RawListener endless() throws IOException {
        return new RawListener(connection -> {
            byte[] buffer = new byte[8_192];
            if (connection.getInputStream().read(buffer) > 0) {
                OutputStream out = connection.getOutputStream();
                out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                while (true) {
                    out.write(buffer);
                }
            }
        });
    }

    String url() {
        return "http://localhost:" + server.getLocalPort() + "/listener";
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException over) {
                // One of the two has hung up.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
