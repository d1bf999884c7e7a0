package io.telcopledge.kit.calendar;

/** A calendar does not open, or not for as long as it was asked for. */
public final class NeverOpen extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NeverOpen(String calendar) {
        super("calendar " + calendar + " is not open for that long within ten years");
    }
}
