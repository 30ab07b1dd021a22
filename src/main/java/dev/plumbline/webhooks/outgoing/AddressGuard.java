package dev.plumbline.webhooks.outgoing;

import dev.plumbline.platform.StartRefused;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * To which addresses a request may go whose receiver a firm has named. What is not on the public internet is refused: our own
 * machine, the operator's network, the metadata service of a cloud, and every form in which such an address can be wrapped.
 * The networks are those that the IANA registries of special-purpose addresses do not mark as globally reachable (RFC 6890).
 */
final class AddressGuard {
    private static final List<IPAddress> SPECIAL = networks(List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            // Teredo and its neighbours, 6to4 and documentation lie inside of what is otherwise public.
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20"));

    /** Everything else of IPv6 is local, multicast, mapped, translated or not given out. */
    private static final IPAddress PUBLIC_IPV6 = network("2000::/3");

    private final IPAddressGenerator addresses = new IPAddressGenerator();
    private final List<IPAddress> trusted;

    AddressGuard(List<String> trustedNetworks) {
        this.trusted = networks(trustedNetworks);
    }

    /** Whether it lies in a network that the operator trusts. */
    boolean trusts(InetAddress address) {
        IPAddress asked = addresses.from(address);
        return trusted.stream().anyMatch(network -> network.contains(asked));
    }

    boolean allows(InetAddress address) {
        return trusts(address) || isPublic(addresses.from(address));
    }

    boolean trustsAll(InetAddress[] all) {
        return Arrays.stream(all).allMatch(this::trusts);
    }

    boolean allowsAll(InetAddress[] all) {
        return Arrays.stream(all).allMatch(this::allows);
    }

    private static boolean isPublic(IPAddress address) {
        boolean special = SPECIAL.stream().anyMatch(network -> network.contains(address));
        return !special && (address.isIPv4() || PUBLIC_IPV6.contains(address));
    }

    private static List<IPAddress> networks(List<String> texts) {
        return texts.stream().map(AddressGuard::network).toList();
    }

    private static IPAddress network(String text) {
        // Without a prefix the library takes much for an address: nothing for this machine, a star for all.
        IPAddress network = text.contains("/") ? new IPAddressString(text).getAddress() : null;
        if (network == null) {
            throw new StartRefused("A trusted network is written as in 10.1.2.0/24, and not \"" + text + "\".");
        }
        return network.toPrefixBlock();
    }
}
