package dev.plumbline.webhooks.outgoing;

import dev.plumbline.shared.Problem;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which addresses a firm may name. Looked at when one is entered, so that a mistake is seen at once; what counts is the
 * look at each connection, because a name can lead elsewhere tomorrow.
 */
@Component
public class Destinations {
    private static final Set<Integer> PORTS = Set.of(443, 8443);

    private final AddressGuard guard;
    private final HostNames names;

    Destinations(AddressGuard guard, HostNames names) {
        this.guard = guard;
        this.names = names;
    }

    /**
     * Asks for the name's addresses: not to be called in a transaction.
     *
     * @throws Problem that names the field {@code /url}
     */
    public URI check(String text) {
        URI uri = parse(text);
        InetAddress[] addresses = addresses(uri);
        if (!guard.allowsAll(addresses)) {
            throw refused("private", "This host is not on the public internet.");
        }
        if (!isUsual(uri) && !guard.trustsAll(addresses)) {
            throw "https".equals(uri.getScheme())
                    ? refused("port", "Only the ports 443 and 8443 are allowed.")
                    : refused("https", "Give an address that begins with https://.");
        }
        return uri;
    }

    /** What every receiver may be asked for; other ports and no TLS only within trusted networks. */
    static boolean isUsual(URI uri) {
        return "https".equals(uri.getScheme()) && (uri.getPort() < 0 || PORTS.contains(uri.getPort()));
    }

    private static URI parse(String text) {
        try {
            URI uri = new URI(text.strip()).parseServerAuthority();
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw refused("address", "This is not an address, as in https://www.example.com/events.");
        }
        throw refused("address", "Give an address as in https://www.example.com/events, without name, password or #.");
    }

    private InetAddress[] addresses(URI uri) {
        try {
            return names.resolve(uri.getHost());
        } catch (UnknownHostException e) {
            throw refused("unknown-host", "No host of this name is known.");
        }
    }

    private static Problem refused(String code, String why) {
        return Problem.field("/url", code, why);
    }
}
