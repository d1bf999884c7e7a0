package io.telcopledge.reporting.report.format.document;

import io.telcopledge.contracts.vocabulary.Declared;
import io.telcopledge.contracts.vocabulary.Kind;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.commitment.Words;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something stands in a report, such as {@code complaints.byRegion[shanghai].count}, in the reader's words. A
 * place without words keeps the name that it has in the JSON.
 */
record PlaceText(Voice voice, Vocabulary vocabulary) {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)(?:\\[(.*?)](?=\\.|$))?");

    private static final Map<String, Words> NAMES = Map.ofEntries(
            Map.entry("complaints", new Words("投诉", "Complaints")),
            Map.entry("total", new Words("总数", "total")),
            Map.entry("users", new Words("用户数", "number of users")),
            Map.entry("perMillionUsers", new Words("每百万用户", "per million users")),
            Map.entry("count", new Words("数量", "count")),
            Map.entry("byKind", new Words("按类型", "by kind")),
            Map.entry("byCategory", new Words("按类别", "by category")),
            Map.entry("byChannel", new Words("按受理渠道", "by channel")),
            Map.entry("byRegion", new Words("按地区", "by region")),
            Map.entry("byStatus", new Words("按处理状态", "by status")),
            Map.entry("byRegionAndKind", new Words("地区与类型", "by region and kind")),
            Map.entry("byChannelAndKind", new Words("渠道与类型", "by channel and kind")),
            Map.entry("previous", new Words("上季度", "quarter before")),
            Map.entry("changePercent", new Words("环比", "change")),
            Map.entry("narratives", new Words("原因与措施", "Causes and remedies")),
            Map.entry("causes", new Words("原因", "causes")),
            Map.entry("remedies", new Words("措施", "remedies")),
            Map.entry("zh", new Words("中文", "in Chinese")),
            Map.entry("en", new Words("英文", "in English")),
            Map.entry("feedback", new Words("用户反馈", "Feedback")),
            Map.entry("received", new Words("收到", "received")),
            Map.entry("routed", new Words("转办", "routed")),
            Map.entry("answered", new Words("答复", "answered")),
            Map.entry("evidence", new Words("证据", "Evidence")),
            Map.entry("trend", new Words("近八个季度", "eight quarters")),
            Map.entry("target", new Words("目标", "target")),
            Map.entry("title", new Words("名称", "title")));

    String of(String place) {
        return STEP.matcher(place).results().flatMap(this::step).collect(Collectors.joining(" · "));
    }

    private Stream<String> step(MatchResult step) {
        String name = step.group(1);
        Words words = NAMES.get(name);
        Stream<String> said = Stream.of(words == null ? name : voice.say(words));
        return step.group(2) == null ? said : Stream.concat(said, item(name, step.group(2)));
    }

    private Stream<String> item(String list, String item) {
        return switch (list) {
            case "byCategory" -> Stream.of(declared(vocabulary.categories(), item));
            case "byChannel" -> Stream.of(declared(vocabulary.channels(), item));
            case "byRegion" -> Stream.of(declared(vocabulary.regions(), item));
            case "byStatus" -> Stream.of(declared(vocabulary.statuses(), item));
            case "byKind" -> Stream.of(kind(item));
            case "byChannelAndKind" -> crossed(vocabulary.channels(), item);
            case "byRegionAndKind" -> crossed(vocabulary.regions(), item);
            case "narratives" ->
                Stream.of(Department.withId(item)
                        .map(department -> voice.say(department.title()))
                        .orElse(item));
            default -> Stream.of(item);
        };
    }

    /** {@code value/kind}: a value may have a stroke of its own, a kind has none. */
    private Stream<String> crossed(Declared declared, String item) {
        int stroke = item.lastIndexOf('/');
        return stroke < 0
                ? Stream.of(declared(declared, item))
                : Stream.of(declared(declared, item.substring(0, stroke)), kind(item.substring(stroke + 1)));
    }

    private String kind(String id) {
        return vocabulary.kinds().stream()
                .filter(kind -> kind.value().equals(id))
                .findFirst()
                .map(this::title)
                .orElse(id);
    }

    private String title(Kind kind) {
        return voice.say(kind.zh(), kind.en());
    }

    private String declared(Declared declared, String item) {
        return new DeclaredText(voice).of(declared, item.equals("null") ? null : item);
    }
}
