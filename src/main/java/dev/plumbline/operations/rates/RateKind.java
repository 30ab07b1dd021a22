package dev.plumbline.operations.rates;

import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Problem;
import java.util.UUID;

/** For whom calls are counted. */
enum RateKind implements Coded {
    /** One IPv4 address, or one /64 of IPv6. */
    ADDRESS {
        @Override
        String read(String text) {
            String network = RateThrottle.networkOf(text.replaceFirst("/64$", ""));
            if (network.equals(RateThrottle.UNKNOWN)) {
                throw new IllegalArgumentException(text);
            }
            return network;
        }
    },
    /** A person, whatever the session. */
    USER,
    /** An API key. */
    KEY,
    /** All people and keys of a firm together. */
    FIRM;

    String read(String text) {
        return UUID.fromString(text).toString();
    }

    /** As it is counted, whatever way it is written. */
    String subject(String text) {
        try {
            return read(text);
        } catch (IllegalArgumentException e) {
            throw Problem.field(
                    "/subject", "form", "This is the id of a user, key or firm; or an address, as 203.0.113.7.");
        }
    }
}
