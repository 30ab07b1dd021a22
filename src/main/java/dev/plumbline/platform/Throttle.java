package dev.plumbline.platform;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts calls, and says when somebody calls too often. Implemented by the operations module, which this one may not know. */
public interface Throttle {
    /**
     * A request.
     *
     * @param path      as handlers are found by it: decoded, without parameters of its parts
     * @param mediaType of its body; empty without one
     * @param address   of the caller, as far as proxies are trusted to say it
     * @param data      whether it asks for data, and not for a page
     */
    record Call(String method, String path, String mediaType, String address, boolean data) {}

    /**
     * How far one limit is used up.
     *
     * @param policy name of the limit: {@code api-user}
     * @param left   how many calls remain
     * @param until  when all of them are there again
     */
    record Quota(String policy, int limit, Duration window, int left, Duration until) {}

    /** @param refusal with status 429, and when to come again; null when the call may go on */
    record Verdict(List<Quota> quotas, @Nullable Problem refusal) {
        public static final Verdict UNCOUNTED = new Verdict(List.of(), null);
    }

    /** Counts it for its address, before anything is known of the caller. */
    Verdict count(Call call);

    /** Counts it for the user or key, and for the firm. */
    Verdict count(Call call, Scope caller);
}
