package io.telcopledge.kit.personal;

/** The person had their data erased, so nothing more may be kept for them under that reference. */
public final class PersonErased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PersonErased() {
        super("the key of this person is destroyed");
    }
}
