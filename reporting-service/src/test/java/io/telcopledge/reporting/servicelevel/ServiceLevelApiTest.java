package io.telcopledge.reporting.servicelevel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.telcopledge.kit.testing.PlatformResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ServiceLevelApiTest {

    private static final String OBJECTIVES = "/tmf-api/serviceQualityManagement/v4/serviceLevelObjective";
    private static final String SPECIFICATIONS = "/tmf-api/serviceQualityManagement/v4/serviceLevelSpecification";

    @Test
    void aVersionOfAPromiseIsAnObjective() {
        given().get(OBJECTIVES + "/hotline-wait-2015-01-01")
                .then()
                .statusCode(200)
                .body("href", is(OBJECTIVES + "/hotline-wait-2015-01-01"))
                .body("conformanceTarget", is("30"))
                .body("conformanceComparator", is("<="))
                .body("serviceLevelObjectiveParameter.name", is("average-speed-of-answer@1"))
                .body("validFor.startDateTime", is("2015-01-01T00:00:00+08:00"))
                .body("validFor.endDateTime", nullValue())
                .body("'@type'", is("ServiceLevelObjective"));
    }

    @Test
    void aPromiseIsASpecificationThatRefersToItsVersions() {
        given().get(SPECIFICATIONS + "/hotline-wait")
                .then()
                .statusCode(200)
                .body("name", is("Average wait on the hotline"))
                .body("relatedServiceLevelObjective.id", hasSize(1))
                .body("relatedServiceLevelObjective[0].href", is(OBJECTIVES + "/hotline-wait-2015-01-01"));
    }

    @Test
    void aListHasItsCountsAndLinks() {
        Response answer = given().get(OBJECTIVES + "?offset=10&limit=5&fields=name");

        answer.then()
                .statusCode(200)
                .header("X-Total-Count", "12")
                .header("X-Result-Count", "2")
                .body("$", hasSize(2))
                .body("$", everyItem(not(hasKey("href"))));
        assertThat(answer.headers().getValues("Link"))
                .anyMatch(link -> link.contains("rel=\"first\""))
                .anyMatch(link -> link.contains("rel=\"prev\""))
                .noneMatch(link -> link.contains("rel=\"next\""));
    }

    @Test
    void anAttributeFilters() {
        given().get(OBJECTIVES + "?conformanceComparator=<=").then().body("id", hasSize(2));
        given().get(SPECIFICATIONS + "?id=new-services").then().body("id", hasSize(1));
        given().get(SPECIFICATIONS + "?id=\"new-services\",'hotline-wait'")
                .then()
                .body("id", hasSize(2));
    }

    @Test
    void aWrongRequestIsAnErrorOfTmForum() {
        given().get(OBJECTIVES + "?colour=red")
                .then()
                .statusCode(400)
                .body("code", is("invalid-request"))
                .body("reason", containsString("colour"));
        given().get(OBJECTIVES + "?fields=colour").then().statusCode(400).body("reason", containsString("fields"));
        given().get(OBJECTIVES + "/none").then().statusCode(404).body("code", is("not-found"));
        given().post(OBJECTIVES).then().statusCode(405);
    }
}
