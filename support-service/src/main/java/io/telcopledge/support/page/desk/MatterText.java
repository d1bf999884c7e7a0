package io.telcopledge.support.page.desk;

import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.support.complaint.TextState;
import io.telcopledge.support.complaint.api.ComplaintDetails;
import io.telcopledge.support.complaint.api.ComplaintView;
import io.telcopledge.support.page.StaffFrame;
import io.telcopledge.support.page.Terms;
import io.telcopledge.support.page.TimeText;
import io.telcopledge.support.page.desk.MatterView.Pair;
import io.telcopledge.support.triage.api.SuggestionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a complaint into words. */
record MatterText(ReadMatter.Matter matter, StaffFrame staff, TimeText times, Vocabulary vocabulary) {

    MatterView view(Attempt attempt, Optional<DeskStep> done) {
        ComplaintDetails details = matter.details();
        StepForms forms = new StepForms(details.complaint(), details.triage(), attempt, terms(), vocabulary);
        return new MatterView(
                staff,
                head(details.complaint()),
                new MatterView.Words(details.text(), whyNoWords(details), details.contact()),
                notice(attempt, done),
                new MatterView.Work(
                        matter.clocks().stream()
                                .map(clock -> ClockView.of(clock, matter.asOf(), terms(), times))
                                .toList(),
                        details.history().stream()
                                .map(line -> HistoryLine.of(line, terms(), times))
                                .toList(),
                        suggestion(details),
                        staff.works() ? forms.classification() : null,
                        staff.works() ? forms.steps() : List.of()));
    }

    private Terms terms() {
        return staff.terms();
    }

    private MatterView.Head head(ComplaintView complaint) {
        List<Pair> facts = new ArrayList<>();
        add(facts, "customer", complaint.customerRef());
        add(facts, "tier", complaint.customerTier());
        add(facts, "channel", terms().of("channel", complaint.channel()));
        add(facts, "region", complaint.region());
        add(facts, "opened", times.minute(complaint.openedAt()));
        add(facts, "since", times.minute(complaint.since()));
        add(facts, "paused", complaint.pausedAt() == null ? null : times.minute(complaint.pausedAt()));
        add(facts, "reopenings", complaint.reopenings() == 0 ? null : Integer.toString(complaint.reopenings()));
        add(facts, "level", terms().of(complaint.level()));
        ComplaintView.DutyView duty = complaint.duty();
        add(facts, "agent", duty == null ? null : duty.agent());
        add(facts, "team", duty == null ? null : duty.team());
        add(facts, "source", complaint.origin().source());
        add(facts, "external", complaint.origin().externalId());
        return new MatterView.Head(
                complaint.id().toString(),
                ComplaintRow.title(complaint, terms()),
                terms().of(complaint.state()),
                ComplaintRow.Due.of(complaint.dueAt(), matter.asOf(), times),
                facts);
    }

    private void add(List<Pair> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Pair(terms().of("fact", name), value));
        }
    }

    private String whyNoWords(ComplaintDetails details) {
        if (details.text() != null) {
            return "";
        }
        return details.textState() == null || details.textState() == TextState.FETCHED
                ? terms().of("words", "none")
                : terms().of(details.textState());
    }

    private List<Pair> suggestion(ComplaintDetails details) {
        List<Pair> pairs = new ArrayList<>();
        if (details.triage() != null && details.triage().suggestion() != null) {
            SuggestionView suggestion = details.triage().suggestion();
            guess(pairs, "category", suggestion.category());
            guess(pairs, "department", suggestion.department());
            guess(pairs, "complexity", suggestion.complexity());
        }
        return pairs;
    }

    private void guess(List<Pair> pairs, String field, SuggestionView.@Nullable Label label) {
        if (label != null) {
            long percent = Math.round(label.confidence() * 100);
            pairs.add(new Pair(terms().of("field", field), terms().of(field, label.value()) + " · " + percent + " %"));
        }
    }

    private MatterView.@Nullable Notice notice(Attempt attempt, Optional<DeskStep> done) {
        if (attempt.refusal() != null) {
            String why = attempt.isStale() ? "stale" : attempt.refusal().slug();
            return new MatterView.Notice(true, terms().of("refused", why));
        }
        return done.map(step -> new MatterView.Notice(false, terms().of("done", step.slug())))
                .orElse(null);
    }
}
