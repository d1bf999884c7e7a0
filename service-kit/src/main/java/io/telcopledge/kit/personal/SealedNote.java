package io.telcopledge.kit.personal;

/**
 * A text of a person as it was sealed.
 *
 * @param person whose key sealed it
 * @param sealed what {@link PersonalVault#sealAll} gave
 * @param context what it was sealed as
 */
@SuppressWarnings("ArrayRecordComponent")
public record SealedNote(String person, byte[] sealed, String context) {}
