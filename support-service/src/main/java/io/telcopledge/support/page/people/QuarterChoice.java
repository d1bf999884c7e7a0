package io.telcopledge.support.page.people;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.time.Quarter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The quarter that is shown, and those that can be.
 *
 * @param action the page's address
 */
@TemplateData
record QuarterChoice(String action, String shown, List<String> quarters) {

    private static final int OFFERED = 8;

    static QuarterChoice of(String action, Quarter shown, Quarter current) {
        return new QuarterChoice(
                action,
                shown.toString(),
                IntStream.range(0, OFFERED)
                        .mapToObj(current::minus)
                        .map(Quarter::toString)
                        .toList());
    }
}
