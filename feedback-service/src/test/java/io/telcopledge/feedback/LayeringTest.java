package io.telcopledge.feedback;

import io.telcopledge.kit.testing.LayeringRules;
import org.junit.jupiter.api.Test;

class LayeringTest {

    @Test
    void each_room_keeps_to_itself() {
        LayeringRules.check("feedback");
    }
}
