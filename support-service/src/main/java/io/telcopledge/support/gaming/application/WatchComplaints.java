package io.telcopledge.support.gaming.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.ComplaintPromise;
import io.telcopledge.support.complaint.Course;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.application.ComplaintObserver;
import io.telcopledge.support.complaint.application.Words;
import io.telcopledge.support.gaming.AnswerContent;
import io.telcopledge.support.gaming.CaseRule;
import io.telcopledge.support.gaming.Check;
import io.telcopledge.support.gaming.GamingRule;
import io.telcopledge.support.gaming.LatePause;
import io.telcopledge.support.gaming.LateReclassification;
import io.telcopledge.support.gaming.ResolveAndReopen;
import io.telcopledge.support.gaming.Trail;
import io.telcopledge.support.gaming.store.AnswerGist;
import io.telcopledge.support.gaming.store.AnswerGists;
import io.telcopledge.support.gaming.store.CheckRow;
import io.telcopledge.support.gaming.store.CheckTable;
import io.telcopledge.support.gaming.store.PrintKey;
import io.telcopledge.support.gaming.store.PrintKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Checks every complaint that changes, and keeps of an answer's words what two of them can be compared by. */
@ApplicationScoped
public class WatchComplaints implements ComplaintObserver {

    private static final List<CaseRule> RULES = List.of(
            new LateReclassification(
                    ComplaintPromise.ANSWER.policy().clock(),
                    ComplaintPromise.RESOLUTION.policy().clock()),
            new LatePause(),
            new ResolveAndReopen());

    private static final Set<FactKind> ANSWERING = Set.of(FactKind.ANSWERED, FactKind.RESOLVED);

    private final CheckTable checks;
    private final AnswerGists gists;
    private final PrintKeys keys;
    private final OperatorTime time;

    @Inject
    public WatchComplaints(CheckTable checks, AnswerGists gists, PrintKeys keys, OperatorTime time) {
        this.checks = checks;
        this.gists = gists;
        this.keys = keys;
        this.time = time;
    }

    @Override
    public Uni<Void> tookIn(Mutiny.Session session, Collection<Dossier> dossiers, List<Words.Line> said) {
        SortedMap<UUID, Dossier> changed = new TreeMap<>();
        dossiers.stream()
                .filter(dossier -> !dossier.newFacts().isEmpty())
                .forEach(dossier -> dossier.complaint().ifPresent(filed -> changed.put(filed.id(), dossier)));
        return gist(session, dossiers, said).chain(() -> {
            List<CheckRow> rows = new ArrayList<>();
            changed.values().forEach(dossier -> rows.addAll(rows(dossier)));
            return changed.isEmpty() ? Uni.createFrom().voidItem() : checks.replace(session, changed.keySet(), rows);
        });
    }

    private Uni<Void> gist(Mutiny.Session session, Collection<Dossier> dossiers, List<Words.Line> said) {
        Map<UUID, Quarter> answers = new HashMap<>();
        for (Dossier dossier : dossiers) {
            for (ComplaintFact fact : dossier.newFacts()) {
                if (ANSWERING.contains(fact.kind())) {
                    answers.put(fact.id(), time.quarterOf(fact.at()));
                }
            }
        }
        List<Words.Line> spoken = said.stream()
                .filter(line ->
                        answers.containsKey(line.factId()) && line.spoken().text() != null)
                .toList();
        TreeSet<Quarter> quarters =
                spoken.stream().map(line -> answers.get(line.factId())).collect(Collectors.toCollection(TreeSet::new));
        return keys.of(session, quarters)
                .chain(found -> gists.add(
                        session,
                        spoken.stream()
                                .map(line -> gist(line, found.get(answers.get(line.factId()))))
                                .toList()));
    }

    private static AnswerGist gist(Words.Line line, @Nullable PrintKey key) {
        String text = String.valueOf(line.spoken().text());
        int words = AnswerContent.words(text);
        return new AnswerGist(
                line.factId(), line.person(), words, AnswerContent.isThin(words), key == null ? null : key.print(text));
    }

    private static List<CheckRow> rows(Dossier dossier) {
        Complaint complaint = dossier.complaint().orElseThrow();
        Course course = dossier.course().orElseThrow();
        Trail trail = ComplaintTrail.of(complaint, course, dossier.effective());
        String team = course.duty().team();
        List<CheckRow> rows = new ArrayList<>();
        for (CaseRule rule : RULES) {
            rule.check(trail).ifPresent(check -> rows.add(row(complaint, team, check, null)));
        }
        trail.answer()
                .ifPresent(answer -> rows.add(row(
                        complaint,
                        team,
                        new Check(GamingRule.THIN_ANSWER, answer.by(), answer.at(), null),
                        UUID.fromString(answer.id()))));
        return rows;
    }

    private static CheckRow row(Complaint complaint, @Nullable String team, Check check, @Nullable UUID answer) {
        return new CheckRow(
                complaint.id(), complaint.openedAt(), complaint.matter().category(), team, check, answer);
    }
}
