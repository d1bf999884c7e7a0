package io.telcopledge.reporting.report.format.document;

import io.telcopledge.contracts.vocabulary.Declared;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.reporting.report.content.ComplaintsContent;
import io.telcopledge.reporting.report.content.Count;
import io.telcopledge.reporting.report.content.CrossCount;
import io.telcopledge.reporting.report.content.KindCount;
import io.telcopledge.reporting.report.content.ReportContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The complaints. */
record ComplaintSections(ReportContent report, Voice voice, Vocabulary vocabulary, DeclaredText words) {

    ComplaintSections(ReportContent report, Voice voice, Vocabulary vocabulary) {
        this(report, voice, vocabulary, new DeclaredText(voice));
    }

    List<Section> all() {
        ComplaintsContent complaints = report.complaints();
        List<String> sentences = new ArrayList<>();
        sentences.add(voice.say("本季度共有投诉 %s 件。", "%s complaints were made in the quarter.")
                .formatted(FigureText.count(complaints.total())));
        sentences.add(
                complaints.perMillionUsers() == null || complaints.users() == null
                        ? voice.say(
                                "本季度用户数未申报，故不计算每百万用户投诉数。",
                                "No number of users is declared for the quarter, so that none is told per million.")
                        : voice.say("每百万用户 %s 件（申报用户 %s 户）。", "That is %s per million users, of whom %s are declared.")
                                .formatted(
                                        FigureText.number(complaints.perMillionUsers()),
                                        FigureText.count(complaints.users())));
        sentences.add(voice.say(complaints.suppression().why()));
        return List.of(new Section(
                "complaints",
                voice.say("投诉", "Complaints"),
                sentences,
                List.of(
                        kinds(complaints),
                        counts(
                                "category",
                                voice.say("按类别", "By category"),
                                vocabulary.categories(),
                                complaints.byCategory()),
                        counts(
                                "channel",
                                voice.say("按受理渠道", "By channel"),
                                vocabulary.channels(),
                                complaints.byChannel()),
                        counts("region", voice.say("按地区", "By region"), vocabulary.regions(), complaints.byRegion()),
                        counts("status", voice.say("按处理状态", "By status"), vocabulary.statuses(), complaints.byStatus()),
                        crossed(
                                "region-kind",
                                voice.say("地区与类型", "By region and kind"),
                                vocabulary.regions(),
                                complaints.byRegionAndKind()),
                        crossed(
                                "channel-kind",
                                voice.say("渠道与类型", "By channel and kind"),
                                vocabulary.channels(),
                                complaints.byChannelAndKind()))));
    }

    private Table kinds(ComplaintsContent complaints) {
        return new Table(
                "complaints-kind",
                voice.say("按类型，与上季度比较", "By kind, and against the quarter before"),
                withRate(
                        Column.text(voice.say("类型", "Kind")),
                        Column.figure(voice.say("本季度", "This quarter")),
                        Column.figure(voice.say("上季度", "Quarter before")),
                        Column.figure(voice.say("环比 %", "Change %"))),
                complaints.byKind().stream().map(this::kind).toList());
    }

    private List<Entry> kind(KindCount kind) {
        return withRate(
                kind.perMillionUsers(),
                Entry.of(voice.say(kind.kind().title())),
                Entry.of(kind.count(), leftOut()),
                Entry.of(kind.previous(), leftOut()),
                Entry.of(kind.changePercent(), FigureText.NONE));
    }

    private Table counts(String id, String title, Declared declared, List<Count> counts) {
        return new Table(
                "complaints-" + id,
                title,
                withRate(Column.text(title), Column.figure(voice.say("数量", "Count"))),
                counts.stream()
                        .map(count -> withRate(
                                count.perMillionUsers(),
                                Entry.of(words.of(declared, count.of())),
                                Entry.of(count.count(), leftOut())))
                        .toList());
    }

    /** The columns, and that of the rate where there is a number of users to divide by. */
    private List<Column> withRate(Column... columns) {
        List<Column> all = new ArrayList<>(List.of(columns));
        if (report.complaints().users() != null) {
            all.add(Column.figure(voice.say("每百万用户", "Per million users")));
        }
        return all;
    }

    private List<Entry> withRate(@Nullable BigDecimal rate, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        if (report.complaints().users() != null) {
            all.add(Entry.of(rate, FigureText.NONE));
        }
        return all;
    }

    private Table crossed(String id, String title, Declared declared, List<CrossCount> counts) {
        List<KindCount> kinds = report.complaints().byKind();
        List<Column> columns = new ArrayList<>(List.of(Column.text(title)));
        kinds.forEach(kind -> columns.add(Column.figure(voice.say(kind.kind().title()))));
        List<List<Entry>> rows = new ArrayList<>();
        // The counts come row by row, each with all kinds in their order.
        for (int i = 0; i < counts.size(); i += kinds.size()) {
            List<Entry> row = new ArrayList<>(
                    List.of(Entry.of(words.of(declared, counts.get(i).of()))));
            counts.subList(i, i + kinds.size()).forEach(count -> row.add(Entry.of(count.count(), leftOut())));
            rows.add(row);
        }
        return new Table("complaints-" + id, title, columns, rows);
    }

    private String leftOut() {
        return voice.say("隐去", "left out");
    }
}
