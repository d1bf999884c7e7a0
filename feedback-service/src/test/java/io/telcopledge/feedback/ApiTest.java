package io.telcopledge.feedback;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.testing.ApiRules;
import io.telcopledge.kit.testing.PlatformResource;

/** Every operation of the service under the rules of all. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ApiTest extends ApiRules {}
