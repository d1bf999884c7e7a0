package io.telcopledge.privacy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.testing.EdgeRules;
import io.telcopledge.kit.testing.PlatformResource;

/** Every operation of the service at the edges of numbers, times and texts. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EdgeTest extends EdgeRules {}
