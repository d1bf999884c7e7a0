package io.telcopledge.local.demo;

import java.net.URI;
import java.nio.file.Path;

/** Lines for a shell, to be pasted as they are. */
final class TryOut {

    private TryOut() {}

    static String complaint(Path home, URI frontDoor) {
        return "curl -sS " + frontDoor + "/support/v1/complaints"
                + " -H \"Authorization: Bearer $("
                + quoted(home.resolve("telcopledge").toString()) + " token li)\""
                + " -H 'Content-Type: application/json'"
                + " -d '{\"category\":\"billing\",\"text\":\"I was charged twice.\"}'";
    }

    /** Each paste is another call: its id and its time are made by the shell. */
    static String call(String bootstrapServers) {
        return "N=$(date +%s) T=$(date -u +%Y-%m-%dT%H:%M:%SZ); echo"
                + " '{\"callId\":\"kcat-'$N'\",\"queue\":\"general\",\"offeredAt\":\"'$T'\",\"waitMillis\":12000,\"revision\":0}'"
                + " | kcat -P -b " + bootstrapServers + " -t support.calls -k kcat-$N"
                + " -H ce_specversion=1.0 -H ce_id=kcat-$N -H ce_source=/kcat"
                + " -H ce_type=io.telcopledge.support.CallAnswered.v1 -H ce_time=$T"
                + " -H content-type=application/json";
    }

    /** A path that the shell takes as one word. */
    private static String quoted(String path) {
        return path.matches("[A-Za-z0-9/._-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }
}
