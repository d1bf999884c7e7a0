package io.telcopledge.local.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgrammeWordsTest {

    /** The reporting service refuses a word about the future. */
    @Test
    void whateverDayItIsToldOnTheWordIsAboutThePast() {
        LocalDate earliest = Seeder.programmeStart(LocalDate.of(2024, 10, 1));
        LocalDate today = LocalDate.of(2026, 10, 1);

        assertThat(ProgrammeWords.reachedOn(earliest))
                .isNotEmpty()
                .allSatisfy((milestone, day) -> assertThat(day).isBetween(earliest, today));
    }
}
