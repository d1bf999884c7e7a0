package io.telcopledge.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the request, as the verified token tells. */
@RequestScoped
public class Caller {

    /** The claim that names the customer a person is: the CRM's opaque reference. */
    public static final String CUSTOMER_REF = "customer_ref";

    /** The claim that names a person of the staff as calls and cases do, where that is not the token's subject. */
    public static final String AGENT_REF = "agent_ref";

    private final SecurityIdentity identity;

    @Inject
    public Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * Who it is, for whatever binds a person or a machine: four eyes, idempotency, limits, ownership. It is issuer and
     * subject (OpenID Connect Core 1.0, 5.7: no other claim identifies anybody), with a {@code #} between, which no
     * issuer contains. Empty for an anonymous caller.
     */
    public String id() {
        return token().map(token -> token.getIssuer() + "#" + token.getSubject())
                .orElseGet(this::name);
    }

    /** How the issuer names the caller, whatever the caller's name is; empty for an anonymous caller. */
    public String subject() {
        return token().map(JsonWebToken::getSubject).orElseGet(this::name);
    }

    /**
     * The user's or machine's name, to be shown only: a user may choose another, and two issuers may give it to two
     * persons. Empty for an anonymous caller.
     */
    public String name() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** The customer that the caller is, where the token says so. */
    public Optional<String> customerRef() {
        return claim(CUSTOMER_REF);
    }

    /**
     * The reference by which records name the caller as one of the staff: the token's, or its subject. Never the user's
     * name, which somebody could choose so that it is another's reference.
     */
    public String staffRef() {
        return claim(AGENT_REF).or(() -> token().map(JsonWebToken::getSubject)).orElseGet(this::name);
    }

    private Optional<JsonWebToken> token() {
        return Optional.of(identity.getPrincipal())
                .filter(JsonWebToken.class::isInstance)
                .map(JsonWebToken.class::cast)
                .filter(token -> token.getSubject() != null && !identity.isAnonymous());
    }

    private Optional<String> claim(String claim) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.<Object>claim(claim).map(Object::toString)
                : Optional.ofNullable(identity.<String>getAttribute(claim));
    }

    /** Whether a thing of that customer is the caller's own. */
    public boolean isCustomer(String customerRef) {
        return customerRef().filter(customerRef::equals).isPresent();
    }
}
