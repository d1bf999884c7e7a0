package io.telcopledge.support.complaint.application;

import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.triage.application.SuggestLabels;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What nobody has read yet: the words of complaints that are new. */
final class Unread {

    private Unread() {}

    /** @param filed the words of each complaint's filing */
    static List<SuggestLabels.Unread> of(Collection<Dossier> dossiers, Map<UUID, Spoken> filed) {
        return dossiers.stream()
                .flatMap(dossier -> dossier.newComplaint().stream())
                .map(Complaint::id)
                .flatMap(id -> Optional.ofNullable(filed.get(id)).map(Spoken::text).stream()
                        .map(text -> new SuggestLabels.Unread(id, text)))
                .toList();
    }
}
