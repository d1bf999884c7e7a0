package io.telcopledge.support.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote, encrypted.
 *
 * @param person whose key it is under; destroying that key makes it unreadable for ever
 * @param text the complaint or the answer, or null
 * @param contact how to reach the customer, or null
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent")
public record SealedWords(
        @Column(name = "person") String person,
        @Column(name = "words") byte @Nullable [] text,
        @Column(name = "contact") byte @Nullable [] contact) {

    /** Whose key protects what is said about a case: the customer's, or where nobody knows them the case's own. */
    public static String personOf(String complaintId, @Nullable String customerRef) {
        return customerRef == null ? "case:" + complaintId : customerRef;
    }
}
