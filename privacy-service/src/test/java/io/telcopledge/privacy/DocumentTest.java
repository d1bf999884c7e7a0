package io.telcopledge.privacy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.testing.DocumentRules;
import io.telcopledge.kit.testing.PlatformResource;
import java.util.Set;

/** What the service answers, by the document that describes it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DocumentTest extends DocumentRules {

    @Override
    protected Set<String> served() {
        return Set.of("/privacy/v1/me/data-usage");
    }
}
