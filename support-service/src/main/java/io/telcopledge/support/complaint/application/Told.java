package io.telcopledge.support.complaint.application;

import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.Filing;
import io.telcopledge.support.complaint.Origin;
import io.telcopledge.support.complaint.SealedWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that another system tells of a complaint.
 *
 * @param what the fact without its words
 * @param origin whose complaint it is
 * @param filing the filing, where that is what is told
 * @param spoken its words
 */
public record Told(ComplaintFact.What what, Origin origin, Optional<Filing> filing, Spoken spoken) {

    ComplaintFact fact(@Nullable SealedWords words) {
        return new ComplaintFact(what, words);
    }
}
