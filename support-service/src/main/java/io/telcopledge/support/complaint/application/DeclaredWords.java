package io.telcopledge.support.complaint.application;

import io.telcopledge.contracts.vocabulary.Declared;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.problem.FieldError;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Matter;
import io.telcopledge.support.complaint.Particulars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said at the front of where a complaint is from and what it is about: only words that the operator declares.
 * Another system's event is believed as it came, since its copy of the list may be older than ours.
 */
@ApplicationScoped
public class DeclaredWords {

    private static final String PROBLEM = "is not declared; GET /support/v1/vocabulary lists the values";

    private final Vocabulary vocabulary;
    private final OperatorTime time;

    @Inject
    public DeclaredWords(Vocabulary vocabulary, OperatorTime time) {
        this.vocabulary = vocabulary;
        this.time = time;
    }

    /**
     * The matter, if its words are declared.
     *
     * @throws Refusal 400 that names each field that is not
     */
    public Matter checked(Matter matter) {
        return checked(matter, "channel", "category");
    }

    /** The same of a request that calls its fields otherwise. */
    public Matter checked(Matter matter, String channelField, String categoryField) {
        List<FieldError> errors = new ArrayList<>();
        check(errors, channelField, vocabulary.channels(), matter.channel());
        check(errors, categoryField, vocabulary.categories(), matter.category());
        check(errors, "region", vocabulary.regions(), matter.region());
        return orRefused(matter, errors);
    }

    /**
     * What is said, if its words are declared.
     *
     * @throws Refusal 400 that names each field that is not
     */
    public Particulars checked(Particulars said) {
        return checked(said, "category");
    }

    /** The same of a request that calls its field otherwise. */
    public Particulars checked(Particulars said, String categoryField) {
        List<FieldError> errors = new ArrayList<>();
        check(errors, categoryField, vocabulary.categories(), said.category());
        check(errors, "region", vocabulary.regions(), said.region());
        return orRefused(said, errors);
    }

    private void check(List<FieldError> errors, String field, Declared declared, @Nullable String value) {
        if (value != null && !declared.includes(value, time.currentQuarter().toString())) {
            errors.add(new FieldError(field, PROBLEM));
        }
    }

    private static <T> T orRefused(T said, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return said;
    }
}
