package io.telcopledge.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * No parameter and no body makes an operation fail: each that the OpenAPI document has is tried with what lies at the
 * edges of numbers, times and texts, and answers that it is not taken, or takes it.
 */
public abstract class EdgeRules {

    /** As they stand in an address. */
    private static final List<String> VALUES = List.of(
            "%00",
            "a%0Bb",
            "0999-Q1",
            "1000-Q1",
            "2999-Q4",
            "9999-Q4",
            "9223372036854775807",
            "-9223372036854775809",
            "-1",
            "%20",
            "2999-12-31",
            "%2B999999999-12-31T23:59:59Z",
            "2999-12-31T23:59:59+08:00",
            "'%22%3C%25",
            "%F0%A0%AE%B7");

    @Test
    void noParameterMakesAnOperationFail() {
        List<String> failures = new ArrayList<>();
        for (Operation operation : operations("get")) {
            for (String name : operation.queries()) {
                for (String value : VALUES) {
                    String address = operation.sample() + "?" + name + "=" + value;
                    tell(failures, operation, address, operation.request().get(address));
                }
            }
            for (String name : operation.paths()) {
                for (String value : VALUES) {
                    String address =
                            operation.path().replace("{" + name + "}", value).replaceAll("\\{[^}]+}", "x");
                    tell(failures, operation, address, operation.request().get(address));
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void noBodyMakesAnOperationFail() {
        List<String> failures = new ArrayList<>();
        List<byte[]> bodies = List.of(
                new byte[0],
                "null".getBytes(StandardCharsets.UTF_8),
                "[]".getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8),
                "{\"users\":9223372036854775807,\"text\":\"a\\u000bb\"}".getBytes(StandardCharsets.UTF_8),
                "{\"text\":\"".concat("x".repeat(3_000_000)).concat("\"}").getBytes(StandardCharsets.UTF_8));
        for (String method : List.of("post", "put", "patch")) {
            for (Operation operation : operations(method)) {
                for (byte[] body : bodies) {
                    RequestSpecification request = operation
                            .request()
                            .header("Content-Type", operation.consumes())
                            .header("Idempotency-Key", "edges")
                            .header("If-Match", "\"1\"")
                            .body(body);
                    String address = operation.sample();
                    tell(
                            failures,
                            operation,
                            method + " " + address + " " + body.length + " bytes",
                            request.request(method, address));
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private static void tell(List<String> failures, Operation operation, String tried, Response answer) {
        // What a part of the platform that no test has would answer is said to be away, and is no failure.
        if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
            failures.add(operation.path() + " " + tried + ": " + answer.statusCode());
        }
    }

    /** What is tried of an operation. */
    private record Operation(String path, List<String> paths, List<String> queries, String role, String consumes) {

        RequestSpecification request() {
            return given().urlEncodingEnabled(false)
                    .redirects()
                    .follow(false)
                    .auth()
                    .oauth2(Tokens.with(role));
        }

        String sample() {
            return path.replace("{quarter}", "2025-Q1")
                    .replace("{id}", "00000000-0000-0000-0000-000000000000")
                    .replace("{month}", "2025-01")
                    .replaceAll("\\{[^}]+}", "x");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Operation> operations(String method) {
        Map<String, Map<String, Map<String, Object>>> paths = given().get(
                        ConfigProvider.getConfig().getValue("telcopledge.api", String.class) + "/openapi?format=json")
                .jsonPath()
                .getMap("paths");
        List<Operation> found = new ArrayList<>();
        paths.forEach((path, methods) -> {
            Map<String, Object> operation = methods.get(method);
            // A stream of events has no end to wait for.
            if (operation != null && !operation.toString().contains("text/event-stream")) {
                List<Map<String, Object>> parameters =
                        (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
                List<Map<String, List<String>>> security =
                        (List<Map<String, List<String>>>) operation.getOrDefault("security", List.of());
                List<String> roles =
                        security.isEmpty() ? List.of() : security.get(0).getOrDefault("bearer", List.of());
                Map<String, Map<String, Object>> body =
                        (Map<String, Map<String, Object>>) operation.getOrDefault("requestBody", Map.of());
                found.add(new Operation(
                        path,
                        names(parameters, "path"),
                        names(parameters, "query"),
                        roles.isEmpty() ? "nobody" : roles.get(0),
                        body.getOrDefault("content", Map.of()).keySet().stream()
                                .findFirst()
                                .orElse("application/json")));
            }
        });
        return found;
    }

    private static List<String> names(List<Map<String, Object>> parameters, String in) {
        return parameters.stream()
                .filter(parameter -> in.equals(parameter.get("in")))
                .map(parameter -> String.valueOf(parameter.get("name")))
                .toList();
    }
}
