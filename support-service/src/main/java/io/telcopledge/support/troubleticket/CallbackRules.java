package io.telcopledge.support.troubleticket;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where notifications may go: to the operator's partners, and never to a machine of the operator's own network that a
 * subscriber could not reach (OWASP ASVS 5, server-side request forgery).
 *
 * @param trustedHosts names that may be reached in whatever way and wherever they are
 */
public record CallbackRules(Set<String> trustedHosts) {

    private static final int LONGEST = 2_000;
    private static final int MOST_PORTS = 65_535;

    public CallbackRules {
        trustedHosts = Set.copyOf(trustedHosts);
    }

    /** Why a callback is not taken; empty where it is. */
    public Optional<String> refusal(URI callback) {
        String host = callback.getHost();
        if (callback.toString().length() > LONGEST) {
            return Optional.of("must have at most " + LONGEST + " characters");
        }
        if (host == null || callback.getRawUserInfo() != null || callback.getRawFragment() != null) {
            return Optional.of("must be an absolute URL of a host, without a user and a fragment");
        }
        if (callback.getPort() == 0 || callback.getPort() > MOST_PORTS) {
            return Optional.of("must have a port from 1 to " + MOST_PORTS + ", or none");
        }
        boolean secure = "https".equalsIgnoreCase(callback.getScheme());
        boolean plain = "http".equalsIgnoreCase(callback.getScheme());
        return secure || (plain && trusts(host)) ? Optional.empty() : Optional.of("must be https");
    }

    /** The address to connect to: the first of a host whose addresses may all be reached; empty where one may not. */
    public Optional<InetAddress> reachable(String host, List<InetAddress> addresses) {
        boolean allowed = trusts(host) || addresses.stream().allMatch(CallbackRules::isPublic);
        return allowed ? addresses.stream().findFirst() : Optional.empty();
    }

    private boolean trusts(String host) {
        return trustedHosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether an address is of the public Internet (IANA's registries of special-purpose addresses, RFC 6890). */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet6Address) {
            // Only 2000::/3 is handed out; of it, 2002::/16 and 2001::/23 may lead to an IPv4 address.
            boolean global = (first & 0xe0) == 0x20;
            boolean tunnel = first == 0x20 && (second == 0x02 || (second == 0x01 && (bytes[2] & 0xfe) == 0));
            return global && !tunnel;
        }
        boolean shared = first == 100 && (second & 0xc0) == 64;
        boolean benchmark = first == 198 && (second & 0xfe) == 18;
        boolean special = first == 0 || first >= 240 || (first == 192 && second == 0 && bytes[2] == 0);
        return !shared && !benchmark && !special;
    }
}
