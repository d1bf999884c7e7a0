package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** JSON Merge Patch, RFC 7396, clause 2. */
final class MergePatch {

    private MergePatch() {}

    /** Applies one member of a patch: null removes, an object merges, anything else replaces. */
    static void apply(ObjectNode target, String name, JsonNode patch) {
        if (patch.isNull()) {
            target.remove(name);
        } else if (patch.isObject()) {
            ObjectNode merged = target.path(name) instanceof ObjectNode before ? before : target.objectNode();
            target.set(name, merged);
            for (Map.Entry<String, JsonNode> field : patch.properties()) {
                apply(merged, field.getKey(), field.getValue());
            }
        } else {
            target.set(name, patch.deepCopy());
        }
    }
}
