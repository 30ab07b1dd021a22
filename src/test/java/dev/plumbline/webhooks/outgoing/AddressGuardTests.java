package dev.plumbline.webhooks.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.platform.StartRefused;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTests {
    private final AddressGuard guard = new AddressGuard(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "3fff::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void refusesWhatIsNotOnThePublicInternet(String address) throws UnknownHostException {
        assertThat(guard.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.169.0.0",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4001:82b::200e"
            })
    void allowsWhatIs(String address) throws UnknownHostException {
        assertThat(guard.allows(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void oneBadAddressSpoilsAName() throws UnknownHostException {
        InetAddress good = InetAddress.getByName("1.1.1.1");
        InetAddress bad = InetAddress.getByName("10.0.0.1");

        assertThat(guard.allowsAll(new InetAddress[] {good})).isTrue();
        assertThat(guard.allowsAll(new InetAddress[] {good, bad})).isFalse();
    }

    @Test
    void trustsTheNetworksOfTheOperatorOnly() throws UnknownHostException {
        AddressGuard open = new AddressGuard(List.of("10.1.2.0/24", "fd00:1::/64"));

        assertThat(open.allows(InetAddress.getByName("10.1.2.77"))).isTrue();
        assertThat(open.allows(InetAddress.getByName("fd00:1::7"))).isTrue();
        assertThat(open.allows(InetAddress.getByName("10.1.3.77"))).isFalse();
        assertThat(open.trusts(InetAddress.getByName("1.1.1.1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "nonsense/8", "", "*", "10.1.2.3", "10.0.0.0/33"})
    void whatIsNoNetworkIsNotTrusted(String text) {
        assertThatThrownBy(() -> new AddressGuard(List.of(text))).isInstanceOf(StartRefused.class);
    }
}
