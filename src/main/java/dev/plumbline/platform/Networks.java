package dev.plumbline.platform;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Where a caller comes from, as far as one household or firm has it: what limits for strangers count. */
public final class Networks {
    private Networks() {}

    /** Of an IPv6 address the /64 of its household: it has as many others as it wants (RFC 6177). */
    public static String of(String address) {
        InetAddress parsed = InetAddress.ofLiteral(address);
        return parsed instanceof Inet6Address
                ? HexFormat.of().formatHex(parsed.getAddress(), 0, 8)
                : parsed.getHostAddress();
    }
}
