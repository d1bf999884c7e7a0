package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.programme.MilestoneState;
import io.telcopledge.reporting.programme.MilestoneStatus;
import io.telcopledge.reporting.programme.Reached;
import java.util.List;

/**
 * A milestone as texts.
 *
 * @param due its last day
 * @param reached the day on which it was reached, or a dash
 * @param slip how late or early
 * @param proof what shows it
 */
@TemplateData
record MilestoneText(
        String title, String department, String due, String reached, String slip, String proof, StatusText status) {

    /** A status by sign, word and colour, in the verdicts' own signs. */
    @TemplateData
    record StatusText(String style, String sign, String word) {

        static StatusText of(MilestoneStatus status, Language language) {
            return switch (status) {
                case REACHED -> new StatusText("met", "✓", new Words("已达成", "Reached").in(language));
                case OVERDUE -> new StatusText("missed", "✕", new Words("逾期", "Overdue").in(language));
                case DUE_SOON -> new StatusText("at-risk", "!", new Words("即将到期", "Due soon").in(language));
                case PLANNED -> new StatusText("not-due", "–", new Words("计划中", "Planned").in(language));
            };
        }
    }

    static List<MilestoneText> of(List<MilestoneState> states, Language language, OperatorTime time) {
        return states.stream().map(state -> of(state, language, time)).toList();
    }

    private static MilestoneText of(MilestoneState state, Language language, OperatorTime time) {
        Reached reached = state.reached();
        return new MilestoneText(
                state.milestone().title().in(language),
                state.milestone().department().title().in(language),
                state.lastDay().toString(),
                reached == null ? FigureText.NONE : time.dayOf(reached.at()).toString(),
                slip(state).in(language),
                proof(state).in(language),
                StatusText.of(state.status(), language));
    }

    private static Words slip(MilestoneState state) {
        long days = Math.abs(state.slipDays());
        if (state.status() == MilestoneStatus.REACHED && state.slipDays() <= 0) {
            return new Words("提前 " + days + " 天", days + " days early");
        }
        return state.slipDays() <= 0
                ? new Words("还有 " + days + " 天", days + " days left")
                : new Words("延迟 " + days + " 天", days + " days late");
    }

    /** What shows it, or would. */
    private static Words proof(MilestoneState state) {
        Reached reached = state.reached();
        return reached == null
                ? ProofWords.awaited(state.milestone().proof())
                : ProofWords.found(state.milestone().proof(), reached);
    }
}
