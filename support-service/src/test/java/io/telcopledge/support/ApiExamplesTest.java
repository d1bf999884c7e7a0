package io.telcopledge.support;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.testing.ApiOperation;
import io.telcopledge.kit.testing.ApiRules;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The examples of the API's document run: what they send is taken, where the thing that they name is there. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ApiExamplesTest {

    /** Its own, and those for which only the thing's state speaks, or who may bring which source. */
    private static final Set<Integer> TAKEN = Set.of(200, 201, 202, 403, 409);

    private static final Map<String, String> FIRST = Map.of(
            "calendars", "CalendarResource_create",
            "policies", "PolicyResource_create",
            "complaints", "ComplaintResource_open",
            "troubleTicket", "TroubleTicketResource_create");

    @Test
    void eachIsTaken() {
        List<ApiOperation> operations = ApiRules.operations().stream()
                .filter(operation -> !operation.examples().isEmpty())
                .toList();
        SoftAssertions all = new SoftAssertions();
        for (ApiOperation operation : operations) {
            String address = operation.path();
            String kind = address.replaceAll(".*/([a-zA-Z]+)/\\{id}.*", "$1");
            Optional<ApiOperation> first = operations.stream()
                    .filter(one -> one.id().equals(FIRST.get(kind)))
                    .findFirst();
            if (address.contains("{id}") && first.isEmpty()) {
                // There is nothing of its kind before something went wrong.
                continue;
            }
            if (address.contains("{id}")) {
                address = address.replace("{id}", made(first.orElseThrow()));
            }
            address = address.replace("{ref}", "agent-01");
            for (Map.Entry<String, Object> example : operation.examples().entrySet()) {
                int status = send(operation, address, example).statusCode();
                all.assertThat(TAKEN).as(operation + " " + example.getKey()).contains(status);
            }
        }
        assertThat(operations).hasSizeGreaterThan(20);
        all.assertAll();
    }

    private static String made(ApiOperation first) {
        Map.Entry<String, Object> example =
                first.examples().entrySet().iterator().next();
        Response made = send(first, first.path(), example);
        return made.statusCode() == 201 ? made.path("id") : String.valueOf(((Map<?, ?>) example.getValue()).get("id"));
    }

    private static Response send(ApiOperation operation, String address, Map.Entry<String, Object> example) {
        RequestSpecification request = given().auth()
                .oauth2(Tokens.with(operation.roles().toArray(String[]::new)))
                .contentType(example.getKey())
                .body(json(example.getValue()).getBytes(StandardCharsets.UTF_8));
        version(operation, address).ifPresent(tag -> request.header("If-Match", tag));
        return request.request(operation.method(), address);
    }

    private static String json(Object example) {
        try {
            return EventJson.MAPPER.writeValueAsString(example);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As a client would: the tag of what it has read, of the part that it changes or of the whole; "0" of nothing. */
    private static Optional<String> version(ApiOperation operation, String address) {
        if (!operation.path().contains("{id}")) {
            return Optional.empty();
        }
        Response part = read(address);
        boolean first = operation.method().equals("PUT") && part.statusCode() == 404;
        String tag = first ? "\"0\"" : part.header("ETag");
        return Optional.ofNullable(tag)
                .or(() -> Optional.ofNullable(
                        read(address.replaceAll("/(versions|[a-z]+)$", "")).header("ETag")));
    }

    private static Response read(String address) {
        return given().auth().oauth2(Tokens.with("manager", "supervisor")).get(address);
    }
}
