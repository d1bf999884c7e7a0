package io.telcopledge.local.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a mapping says of the form of its files. */
final class FormReader {

    private static final String NO_CHARSET = "is no charset such as UTF-8, GB18030, UTF-16LE or windows-1252";

    private FormReader() {}

    static FileForm read(YamlFields mapping) {
        YamlNode columns = mapping.optional("columns");
        YamlNode empty = mapping.optional("empty");
        return new FileForm(
                charset(mapping.optional("charset")),
                delimiter(mapping.optional("delimiter")),
                skip(mapping.optional("skip")),
                columns == null ? List.of() : columns.texts(),
                empty == null ? Set.of() : Set.copyOf(empty.texts()));
    }

    private static Charset charset(@Nullable YamlNode charset) {
        if (charset == null) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(charset.text());
        } catch (IllegalArgumentException unknown) {
            throw charset.refused(NO_CHARSET);
        }
    }

    private static @Nullable Character delimiter(@Nullable YamlNode delimiter) {
        if (delimiter == null) {
            return null;
        }
        String text = delimiter.text().equals("tab") ? "\t" : delimiter.text();
        if (text.length() != 1 || "\"\r\n".contains(text)) {
            throw delimiter.refused("must be one character, such as \";\" or \"|\", or tab");
        }
        return text.charAt(0);
    }

    private static int skip(@Nullable YamlNode skip) {
        if (skip == null) {
            return 0;
        }
        if (!skip.text().matches("\\d{1,4}")) {
            throw skip.refused("must be how many lines stand before the header");
        }
        return Integer.parseInt(skip.text());
    }
}
