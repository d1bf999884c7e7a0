package io.telcopledge.support.complaint;

import io.telcopledge.kit.sla.Episode;
import io.telcopledge.kit.sla.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something that ends a policy's clock, or takes that back.
 *
 * @param place of the fact that says so among those that had an effect: of two steps at one instant it decides
 * @param mark when it was, and why
 */
record EpisodeStep(int place, Kind kind, Mark mark) {

    enum Kind {
        STOP,
        CANCEL,
        REOPEN
    }

    /** What all steps together say of a clock. */
    static List<Episode> episodes(List<EpisodeStep> steps) {
        List<Episode> episodes = new ArrayList<>();
        Mark stop = null;
        Mark cancel = null;
        List<EpisodeStep> ordered = steps.stream()
                .sorted(Comparator.comparingInt(EpisodeStep::place))
                .toList();
        for (EpisodeStep step : ordered) {
            switch (step.kind) {
                case STOP -> stop = step.mark;
                case CANCEL -> cancel = step.mark;
                case REOPEN -> {
                    episodes.add(new Episode(stop, cancel, step.mark));
                    stop = null;
                    cancel = null;
                }
            }
        }
        episodes.add(new Episode(stop, cancel, null));
        return episodes;
    }

    /** What is left of it where it ended for good: nothing that is told of later takes it up again. */
    static List<Episode> until(Mark end, List<Episode> episodes) {
        List<Episode> left = new ArrayList<>();
        for (Episode episode : episodes) {
            Mark reopened = episode.reopened();
            if (reopened == null || reopened.at().isAfter(end.at())) {
                Mark cancel = episode.cancel();
                boolean wasCancelled = cancel != null && !cancel.at().isAfter(end.at());
                left.add(new Episode(episode.stop(), wasCancelled ? cancel : end, null));
                break;
            }
            left.add(episode);
        }
        return left;
    }
}
