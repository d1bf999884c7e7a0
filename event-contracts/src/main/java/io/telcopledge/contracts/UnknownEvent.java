package io.telcopledge.contracts;

/** An event of a type, or of a version of a type, that no contract describes. */
public final class UnknownEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean version;

    UnknownEvent(String type, EventCatalogue catalogue) {
        super((catalogue.knowsNameOf(type) ? "unknown version of a known event: " : "unknown event type: ") + type);
        this.version = catalogue.knowsNameOf(type);
    }

    /** Whether only the version is unknown. */
    public boolean isVersion() {
        return version;
    }
}
