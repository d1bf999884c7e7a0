package io.telcopledge.privacy.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformResource.class)
class EventsResourceTest {

    private static final String EVENTS = "/privacy/v1/events";

    @Test
    void only_a_publisher_may_report() {
        request("contact").post(EVENTS).then().statusCode(401);
        request("contact")
                .auth()
                .oauth2(Tokens.forged("event-publisher"))
                .post(EVENTS)
                .then()
                .statusCode(401);
        request("contact")
                .auth()
                .oauth2(Tokens.customer("cust-li"))
                .post(EVENTS)
                .then()
                .statusCode(403);
    }

    @Test
    void what_the_contract_refuses_is_named() {
        request("")
                .auth()
                .oauth2(Tokens.with("event-publisher"))
                .post(EVENTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("data.dataCategories[0]"));
    }

    private static RequestSpecification request(String category) {
        return given().contentType("application/cloudevents+json").body("""
                        {"specversion": "1.0", "id": "1", "source": "/test/edge",
                         "type": "io.telcopledge.privacy.PersonalDataAccessed.v1", "time": "2019-03-04T12:00:00Z",
                         "datacontenttype": "application/json",
                         "data": {"customerRef": "cust-li", "accessedAt": "2019-03-04T12:00:00Z", "system": "billing",
                                  "purpose": "To write the bill", "dataCategories": ["%s"]}}
                        """.formatted(category));
    }
}
