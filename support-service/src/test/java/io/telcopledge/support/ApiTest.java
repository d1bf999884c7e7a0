package io.telcopledge.support;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.testing.ApiRules;
import io.telcopledge.kit.testing.PageSession;
import io.telcopledge.kit.testing.PlatformResource;
import java.util.Map;

/** Every operation of the service under the rules of all. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ApiTest extends ApiRules {
    @Override
    protected Map<String, String> cookies() {
        return PageSession.of("supervisor", "/support/desk").cookies();
    }
}
