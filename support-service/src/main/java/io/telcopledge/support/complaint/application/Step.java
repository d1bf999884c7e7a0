package io.telcopledge.support.complaint.application;

import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Particulars;
import java.util.function.Consumer;

/**
 * Something that is done with a complaint at the desk, as of now.
 *
 * @param spoken the answer or solution as told to the customer, or why it is done
 * @param by who does it
 * @param precondition refuses where the complaint is not theirs, or has another version than the one it is of
 */
public record Step(FactKind kind, Particulars said, Spoken spoken, String by, Consumer<Complaint> precondition) {

    /** A step that says no more than its words. */
    public static Step of(FactKind kind, Spoken spoken, String by, Consumer<Complaint> precondition) {
        return new Step(kind, Particulars.NONE, spoken, by, precondition);
    }
}
