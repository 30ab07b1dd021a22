package dev.plumbline.identity.installation;

import dev.plumbline.shared.Coded;
import org.jspecify.annotations.Nullable;

/** All that operators see of where somebody signed in from. */
enum AddressFamily implements Coded {
    IPV4,
    IPV6;

    static @Nullable AddressFamily of(String address) {
        if (address.isEmpty()) {
            return null;
        }
        return address.indexOf(':') < 0 ? IPV4 : IPV6;
    }
}
