package io.telcopledge.contracts.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {

    @TempDir
    Path folder;

    @Test
    void thePackagedWordsAreOfAllQuarters() {
        Vocabulary packaged = Vocabulary.packaged();
        assertThat(packaged.regions().in("2022-Q1")).containsExactly("shanghai", "jiangsu", "zhejiang", "anhui");
        assertThat(packaged.categories().find("billing").map(Term::zh)).hasValue("账单");
    }

    @Test
    void whatIsNotDeclaredIsCalledSoAndNothingSaidStaysNothing() {
        Declared regions = new Declared(List.of(new Term("north", "北", "North")));
        assertThat(regions.orUndeclared("north", "2026-Q4")).isEqualTo("north");
        assertThat(regions.orUndeclared("call 555-0100", "2026-Q4")).isEqualTo("undeclared");
        assertThat(regions.orUndeclared(null, "2026-Q4")).isNull();
    }

    @Test
    void aValueIsOfItsQuartersOnly() {
        Declared regions = new Declared(List.of(new Term("north", "北", "North", "2026-Q2", "2026-Q3")));
        assertThat(List.of("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"))
                .filteredOn(quarter -> regions.includes("north", quarter))
                .containsExactly("2026-Q2", "2026-Q3");
    }

    @Test
    void aFileSaysWhatIsWrongWithIt() throws Exception {
        assertThatThrownBy(() -> read("version: v\nregions:\n - {value: undeclared, zh: x, en: x}"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("own.yaml")
                .hasMessageContaining("is the word for what is not declared");
        assertThatThrownBy(() -> read("version: v\nregions:\n - {value: a, zh: x, en: x, frm: 2026-Q1}"))
                .hasMessageContaining("frm");
        assertThatThrownBy(() -> read("version: v\nregions: []\nchannels: []\nkinds: []\nstatuses: []"))
                .hasMessageContaining("[open, answered, resolved]");
    }

    private Vocabulary read(String yaml) throws Exception {
        return Vocabulary.at(Files.writeString(folder.resolve("own.yaml"), yaml));
    }
}
