package dev.plumbline.operations.rates;

import dev.plumbline.platform.Networks;
import dev.plumbline.platform.StartRefused;
import dev.plumbline.platform.Throttle;
import dev.plumbline.platform.UploadAddress;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IncompatibleAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** For whom and as what a request is counted. */
@Component
class RateThrottle implements Throttle {
    private static final String HEALTH = "/api/health";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Where somebody says a secret to get in. */
    private static final List<String> ENTRANCES = List.of(
            "/api/v1/identity/sessions",
            "/api/v1/identity/password-resets",
            "/api/v1/identity/invitations",
            "/api/v1/identity/me/password",
            "/api/v1/identity/setup");

    /** Whose address nobody knows. */
    static final String UNKNOWN = "unknown";

    /** So many refusals in a window are told at once; who goes on after them does not read what he is told. */
    static final int TOLD_AT_ONCE = 100;

    /** What every further one waits: refusals cost little, and some thousands of them in a second keep a processor busy. */
    static final Duration PAUSE = Duration.ofMillis(250);

    /** More than so many do not wait: those who wait hold connections, which are to be left for others. */
    private static final int PAUSED_MAX = 1_000;

    private final Rates rates;
    private final List<UploadAddress> uploads;
    private final List<IPAddress> exempt;
    private final Pause pause;
    private final Semaphore paused = new Semaphore(PAUSED_MAX);

    /** Lets the caller wait. */
    @FunctionalInterface
    interface Pause {
        void last(Duration time) throws InterruptedException;
    }

    @Autowired
    RateThrottle(Rates rates, RateSettings settings, List<UploadAddress> uploads) {
        this(rates, settings, uploads, Thread::sleep);
    }

    RateThrottle(Rates rates, RateSettings settings, List<UploadAddress> uploads, Pause pause) {
        this.rates = rates;
        this.uploads = List.copyOf(uploads);
        this.exempt = settings.exempt().stream().map(RateThrottle::network).toList();
        this.pause = pause;
    }

    @Override
    public Verdict count(Call call) {
        if (isFree(call) || isExempt(call.address())) {
            return Verdict.UNCOUNTED;
        }
        List<RateKey> keys = new ArrayList<>();
        add(keys, call, RateKind.ADDRESS, networkOf(call.address()));
        return verdict(rates.take(keys));
    }

    @Override
    public Verdict count(Call call, Scope caller) {
        if (isFree(call)) {
            return Verdict.UNCOUNTED;
        }
        List<RateKey> keys = new ArrayList<>();
        Actor actor = caller.actor();
        UUID id = actor.id();
        if (id != null) {
            add(keys, call, actor.kind() == Actor.Kind.API_KEY ? RateKind.KEY : RateKind.USER, id.toString());
        }
        if (!caller.isPlatform()) {
            add(keys, call, RateKind.FIRM, caller.firm().value().toString());
        }
        return verdict(rates.take(keys));
    }

    /** Whoever looks after the server asks as often as they like. */
    private static boolean isFree(Call call) {
        return call.path().equals(HEALTH) || call.path().startsWith(HEALTH + "/");
    }

    private void add(List<RateKey> keys, Call call, RateKind kind, String subject) {
        keys.add(new RateKey(RateScope.GLOBAL, kind, subject));
        if (call.data()) {
            keys.add(new RateKey(scope(call), kind, subject));
        }
    }

    private RateScope scope(Call call) {
        String path = call.path();
        if (!SAFE.contains(call.method()) && ENTRANCES.stream().anyMatch(path::startsWith)) {
            return RateScope.AUTH;
        }
        if (uploads.stream().anyMatch(upload -> upload.takes(call.method(), path, call.mediaType()))) {
            return RateScope.UPLOAD;
        }
        boolean file = path.startsWith("/api/v1/exports/") && path.endsWith("/file");
        boolean ordered = path.equals("/api/v1/exports") && call.method().equals("POST");
        return path.endsWith("/export") || file || ordered ? RateScope.EXPORT : RateScope.API;
    }

    private Verdict verdict(List<Rates.Taken> taken) {
        List<Quota> quotas = taken.stream().map(Rates.Taken::quota).toList();
        if (taken.isEmpty() || taken.getLast().admitted()) {
            return new Verdict(quotas, null);
        }
        if (taken.getLast().refused() > TOLD_AT_ONCE) {
            pause();
        }
        Quota used = quotas.getLast();
        return new Verdict(
                quotas,
                Problem.later(
                        SharedProblem.LIMITED,
                        "More than " + used.limit() + " calls in "
                                + used.window().toSeconds() + " seconds (" + used.policy()
                                + "). Wait as long as Retry-After says.",
                        Duration.ofSeconds(used.until().plusMillis(999).toSeconds())));
    }

    private void pause() {
        if (!paused.tryAcquire()) {
            return;
        }
        try {
            pause.last(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            paused.release();
        }
    }

    private boolean isExempt(String address) {
        IPAddress asked = new IPAddressString(address).getAddress();
        return asked != null && exempt.stream().anyMatch(network -> network.contains(asked));
    }

    /** As operators read it: the address, or the /64. */
    static String networkOf(String address) {
        try {
            String network = Networks.of(address);
            return network.indexOf('.') >= 0
                    ? network
                    : network.replaceAll("(.{4})(.{4})(.{4})(.{4})", "$1:$2:$3:$4::/64");
        } catch (IllegalArgumentException e) {
            return UNKNOWN;
        }
    }

    private static IPAddress network(String text) {
        try {
            return new IPAddressString(text).toAddress().toPrefixBlock();
        } catch (AddressStringException | IncompatibleAddressException e) {
            throw new StartRefused(
                    "A network of plumbline.rates.exempt is written as in 10.1.2.0/24, and not \"" + text + "\".");
        }
    }
}
