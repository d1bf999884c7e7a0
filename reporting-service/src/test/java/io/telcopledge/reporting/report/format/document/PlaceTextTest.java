package io.telcopledge.reporting.report.format.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTextTest {

    private static final Vocabulary VOCABULARY = Vocabulary.packaged();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            complaints.users                                 | Complaints · number of users
            complaints.byRegion[shanghai].perMillionUsers    | Complaints · by region · Shanghai · per million users
            complaints.byRegionAndKind[anhui/network].count  | Complaints · by region and kind · Anhui · Network · count
            complaints.byRegion[null].count                  | Complaints · by region · not said · count
            narratives[customer-service].causes.zh           | Causes and remedies · Customer Service · causes · in Chinese
            """)
    void aPlaceInTheReportIsToldInWords(String place, String told) {
        assertThat(new PlaceText(new Voice(Language.EN), VOCABULARY).of(place)).isEqualTo(told);
    }

    @Test
    void aWordThatIsNotDeclaredIsNotPrintedThere() {
        assertThat(new PlaceText(new Voice(Language.ZH), VOCABULARY).of("complaints.byRegion[call 555.0100].count"))
                .isEqualTo("投诉 · 按地区 · 未申报 · 数量");
    }

    @Test
    void whatHasNoWordsKeepsItsName() {
        assertThat(new PlaceText(new Voice(Language.EN), VOCABULARY).of("evidence.streams[calls].covered"))
                .isEqualTo("Evidence · streams · calls · covered");
    }
}
