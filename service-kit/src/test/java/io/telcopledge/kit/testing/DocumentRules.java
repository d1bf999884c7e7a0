package io.telcopledge.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import io.telcopledge.kit.identity.Roles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * What a service answers is what its OpenAPI document says: the answer of every GET that the document describes, and
 * that can be asked without knowing more than a service's test hands in, is checked by the schema, formats included.
 */
public abstract class DocumentRules {

    /** Who may see most of those that may see something comes first. */
    private static final List<String> ROLES = List.of("supervisor", "agent", "manager", "auditor");

    /** Addresses without which this would prove little. */
    protected abstract Set<String> served();

    /** Where something of this path is; there need not be any. */
    protected String address(ApiOperation operation) {
        return operation.address();
    }

    @Test
    void anAnswerIsAsTheDocumentSays() throws IOException {
        JsonNode document = document();
        Set<String> checked = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (ApiOperation operation : ApiRules.operations()) {
            String path = operation.path();
            JsonNode schema =
                    document.path("paths").path(path).path("get").at("/responses/200/content/application~1json/schema");
            if (operation.method().equals("GET") && !schema.isMissingNode()) {
                Response answer = ask(operation);
                if (answer.statusCode() == 200) {
                    checked.add(path);
                    AnswerSchema.ofDocument(document, schema).errors(answer.asString()).stream()
                            .map(error -> path + error)
                            .forEach(wrong::add);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).containsAll(served());
    }

    private Response ask(ApiOperation operation) {
        String role = ROLES.stream()
                .filter(operation.roles()::contains)
                .findFirst()
                .orElseGet(() -> operation.roles().isEmpty()
                        ? "nobody"
                        : operation.roles().get(0));
        String token = role.equals(Roles.CUSTOMER) ? Tokens.customer("customer-1") : Tokens.with(role);
        return given().accept("application/json").auth().oauth2(token).get(address(operation));
    }

    private static JsonNode document() throws IOException {
        String path = ConfigProvider.getConfig().getValue("telcopledge.api", String.class) + "/openapi?format=json";
        return new JsonMapper().readTree(given().get(path).asString());
    }
}
