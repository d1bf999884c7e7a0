package io.telcopledge.support.complaint.store;

import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.support.complaint.Complaint;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** In which order complaints are listed. */
public enum ComplaintOrder {
    /** By when the customer complained, the latest first. */
    NEWEST("c.openedAt desc, c.id desc", "(c.openedAt < :at or c.openedAt = :at and c.id < :id)", "1 = 1") {
        @Override
        Instant at(Complaint complaint) {
            return complaint.openedAt();
        }
    },

    /** By the next deadline of a public promise, the soonest first, those that have passed before it. */
    URGENCY("c.dueAt, c.id", "(c.dueAt > :at or c.dueAt = :at and c.id > :id)", "c.dueAt is not null") {
        @Override
        Instant at(Complaint complaint) {
            return complaint.dueAt().orElseThrow();
        }
    };

    private final String orderBy;
    private final String after;
    private final String listed;

    ComplaintOrder(String orderBy, String after, String listed) {
        this.orderBy = orderBy;
        this.after = after;
        this.listed = listed;
    }

    /** The order of a name such as {@code urgency}. */
    public static Optional<ComplaintOrder> named(String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** The types of its cursors' keys; a cursor of another order is none of this. */
    public Class<?>[] keys() {
        return this == NEWEST ? new Class<?>[] {Instant.class, UUID.class} : new Class<?>[] {UUID.class, Instant.class};
    }

    Cursor after(Complaint complaint) {
        return this == NEWEST ? Cursor.of(at(complaint), complaint.id()) : Cursor.of(complaint.id(), at(complaint));
    }

    Instant at(Cursor cursor) {
        return cursor.instant(this == NEWEST ? 0 : 1);
    }

    UUID id(Cursor cursor) {
        return cursor.uuid(this == NEWEST ? 1 : 0);
    }

    abstract Instant at(Complaint complaint);

    String orderBy() {
        return orderBy;
    }

    /** The condition of what follows a cursor. */
    String after() {
        return after;
    }

    /** The condition of what is listed at all. */
    String listed() {
        return listed;
    }
}
