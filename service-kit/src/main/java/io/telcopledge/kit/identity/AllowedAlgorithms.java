package io.telcopledge.kit.identity;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jose4j.jwt.consumer.ErrorCodeValidator.Error;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/** Only tokens signed with an algorithm of the list are taken; {@code quarkus.oidc} can name but one. */
@Unremovable
@Singleton
class AllowedAlgorithms implements Validator {

    private static final Set<String> ALLOWED = Set.of("RS256", "ES256");

    @Override
    public @Nullable String validate(JwtContext token) {
        boolean allowed =
                token.getJoseObjects().stream().allMatch(signed -> ALLOWED.contains(signed.getAlgorithmHeaderValue()));
        return allowed ? null : new Error(ErrorCodes.MISCELLANEOUS, "algorithm not allowed").toString();
    }
}
