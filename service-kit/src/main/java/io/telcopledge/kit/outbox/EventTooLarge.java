package io.telcopledge.kit.outbox;

/** An event that its topic would refuse; told at append, because in the relay it would block its lane for ever. */
public final class EventTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EventTooLarge(String topic, int bytes, int most) {
        super("an event of " + bytes + " bytes does not fit into " + topic + ", which takes " + most);
    }
}
