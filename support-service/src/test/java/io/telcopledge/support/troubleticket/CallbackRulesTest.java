package io.telcopledge.support.troubleticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackRulesTest {

    private final CallbackRules rules = new CallbackRules(Set.of("crm.internal"));

    @Test
    void aCallbackIsHttps() {
        assertThat(rules.refusal(URI.create("https://partner.example/listener?x=1")))
                .isEmpty();
        assertThat(rules.refusal(URI.create("http://partner.example/listener"))).isPresent();
        assertThat(rules.refusal(URI.create("ftp://partner.example/"))).isPresent();
        assertThat(rules.refusal(URI.create("/listener"))).isPresent();
        assertThat(rules.refusal(URI.create("https://user:word@partner.example/")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://partner.example:0/", "https://partner.example:65536/", "http://crm.internal:99999/"})
    void aPortIsOneThatThereIs(String callback) {
        assertThat(rules.refusal(URI.create(callback))).contains("must have a port from 1 to 65535, or none");
    }

    @Test
    void aTrustedHostMayBeCalledInTheClearAndWhereverItIs() throws UnknownHostException {
        assertThat(rules.refusal(URI.create("http://crm.internal:8080/x"))).isEmpty();
        assertThat(rules.reachable("CRM.internal", List.of(address("10.0.0.7"))))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.0.8",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:0:1::1"
            })
    void anAddressOfTheOperatorsOwnNetworkIsNotReached(String address) throws UnknownHostException {
        assertThat(rules.reachable("partner.example", List.of(address(address))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "203.1.2.3", "100.128.0.1", "2606:4700::1111"})
    void aPublicAddressIsReached(String address) throws UnknownHostException {
        assertThat(rules.reachable("partner.example", List.of(address(address))))
                .isPresent();
    }

    @Test
    void aHostWithOneAddressOfTheOwnNetworkIsNotReachedAtAll() throws UnknownHostException {
        List<InetAddress> both = List.of(address("8.8.8.8"), address("127.0.0.1"));

        assertThat(rules.reachable("partner.example", both)).isEmpty();
    }

    private static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getAllByName(literal)[0];
    }
}
