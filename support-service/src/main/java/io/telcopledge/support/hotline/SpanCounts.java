package io.telcopledge.support.hotline;

import java.util.List;

/**
 * What a span's intervals count.
 *
 * @param total of all calls, each once and by its summed waits; where a queue or skill was asked for, of its legs
 * @param queues of each queue and skill, by legs: a transferred call is in each queue that it waited in
 */
public record SpanCounts(IntervalCounts total, List<QueueCounts> queues) {

    public SpanCounts {
        queues = List.copyOf(queues);
    }
}
