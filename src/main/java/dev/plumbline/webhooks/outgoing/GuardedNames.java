package dev.plumbline.webhooks.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/** Gives a connection the addresses that were looked at, and no others: it cannot ask again and be led elsewhere. */
final class GuardedNames implements DnsResolver {
    private final HostNames names;
    private final Predicate<InetAddress[]> allowed;

    GuardedNames(HostNames names, Predicate<InetAddress[]> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (!allowed.test(addresses)) {
            throw new UnknownHostException("The host is not on the public internet");
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
