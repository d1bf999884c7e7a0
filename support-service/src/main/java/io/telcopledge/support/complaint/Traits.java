package io.telcopledge.support.complaint;

import io.telcopledge.support.policy.CaseTraits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What policies select a complaint by, as it was filed and as it was corrected since.
 *
 * @param all in the order in which they came to be known, the filing first
 */
record Traits(List<Since> all) {

    /**
     * What it was thought to be from an instant on.
     *
     * @param place of the fact that said so among those that had an effect, -1 for the filing
     */
    record Since(int place, Instant at, CaseTraits traits) {}

    static Traits of(Matter filed, Instant filedAt, List<ComplaintFact> facts) {
        List<Since> all = new ArrayList<>();
        all.add(new Since(-1, filedAt, new CaseTraits(filed.category(), filed.tier(), filed.region())));
        for (int place = 0; place < facts.size(); place++) {
            ComplaintFact fact = facts.get(place);
            if (fact.kind() == FactKind.CORRECTED) {
                CaseTraits before = all.get(all.size() - 1).traits();
                Particulars said = fact.particulars();
                CaseTraits now = new CaseTraits(
                        said.category() == null ? before.category() : said.category(),
                        before.tier(),
                        said.region() == null ? before.region() : said.region());
                if (!now.equals(before)) {
                    all.add(new Since(place, fact.at(), now));
                }
            }
        }
        return new Traits(List.copyOf(all));
    }

    CaseTraits last() {
        return all.get(all.size() - 1).traits();
    }
}
