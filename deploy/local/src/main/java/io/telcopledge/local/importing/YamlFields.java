package io.telcopledge.local.importing;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one part of a mapping file: a missing or unknown one is refused where it stands. */
record YamlFields(YamlNode owner, Map<String, YamlNode> byName) {

    YamlNode required(String name) {
        YamlNode field = byName.get(name);
        if (field == null) {
            throw owner.refused("needs the field '" + name + "'");
        }
        return field;
    }

    @Nullable
    YamlNode optional(String name) {
        return byName.get(name);
    }

    void refuseOthersThan(Collection<String> allowed) {
        byName.forEach((name, field) -> {
            if (!allowed.contains(name)) {
                throw field.refused("is unknown here; known are " + String.join(", ", allowed));
            }
        });
    }
}
