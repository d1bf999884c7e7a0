package io.telcopledge.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * A member that is not required may be null as well: a figure without evidence is, and who generates a client or checks
 * an answer by the document has to know.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OptionalMembers implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        Map<String, Schema> members = schema.getProperties();
        if (members != null) {
            List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
            Map<String, Schema> described = new LinkedHashMap<>();
            members.forEach((name, member) -> described.put(name, required.contains(name) ? member : orNull(member)));
            schema.setProperties(described);
        }
        return schema;
    }

    private static Schema orNull(Schema member) {
        if (member.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(
                            OASFactory.createSchema().ref(member.getRef()),
                            OASFactory.createSchema().type(List.of(SchemaType.NULL))));
        }
        List<SchemaType> types = member.getType();
        if (types != null && !types.contains(SchemaType.NULL)) {
            List<SchemaType> withNull = new ArrayList<>(types);
            withNull.add(SchemaType.NULL);
            member.setType(withNull);
            if (member.getEnumeration() != null && !member.getEnumeration().contains(null)) {
                List<Object> values = new ArrayList<>(member.getEnumeration());
                values.add(null);
                member.setEnumeration(values);
            }
        }
        return member;
    }
}
