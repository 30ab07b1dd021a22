package dev.plumbline.fault;

import dev.plumbline.Http;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Writers that go on whatever happens, and remember what was acknowledged. A request cut off (status 0) is sent again. */
final class Journal implements AutoCloseable {
    private static final String LEADS = "/api/v1/sales/leads";

    private static final Duration REST = Duration.ofMillis(30);
    private static final Duration NOBODY_THERE = Duration.ofMillis(200);

    private final Staff staff;
    private final URI base;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicLong slowestRefusal = new AtomicLong();
    private final AtomicInteger names = new AtomicInteger();
    /** Another journal's keys would be answered with what that one got. */
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean patient;
    private volatile boolean stopped;
    private volatile Http caller;

    Journal(Staff staff, URI base) {
        this.staff = staff;
        this.base = base;
        refresh();
    }

    /** Signs in anew; tokens live for ten minutes. */
    void refresh() {
        caller = staff.at(base);
    }

    /** From now on a lock that is not given up in time is no surprise: who is told when to come again does. */
    void beToldOfLocks() {
        patient = true;
    }

    void write(int count) {
        for (int n = 0; n < count; n++) {
            String writer = run + "-" + n;
            people.submit(() -> {
                while (!stopped) {
                    one(writer + "-" + names.incrementAndGet());
                }
            });
        }
    }

    /** Beside the writers: who reads is answered, or told to come again. */
    void read(int count) {
        for (int n = 0; n < count; n++) {
            people.submit(() -> {
                while (!stopped) {
                    tried(() -> caller.get(LEADS), answer -> answer.status() == 200 || judged("", answer));
                    LockSupport.parkNanos(REST.toNanos());
                }
            });
        }
    }

    private void one(String name) {
        boolean done = false;
        while (!done && !stopped) {
            done = tried(() -> create(name), answer -> judged(name, answer));
            if (!done) {
                LockSupport.parkNanos(REST.toNanos());
            }
        }
    }

    private Http.Answer create(String name) {
        return caller.with("Idempotency-Key", "key-" + name)
                .send(
                        "POST",
                        LEADS,
                        "{\"lead\":{\"lastName\":\"" + name + "\",\"email\":\"" + name
                                + "@example.com\",\"source\":\"referral\"}}");
    }

    private boolean tried(Supplier<Http.Answer> request, Predicate<Http.Answer> judge) {
        boolean done = false;
        long started = System.nanoTime();
        try {
            Http.Answer answer = request.get();
            statuses.merge(answer.status(), 1, Integer::sum);
            done = judge.test(answer);
            if (answer.status() == 503) {
                slowestRefusal.accumulateAndGet(System.nanoTime() - started, Math::max);
            }
        } catch (java.io.UncheckedIOException noAnswer) {
            if (noAnswer.getCause() instanceof ConnectException) {
                // Nobody is there: less often, so as not to be in the way of the server that starts.
                LockSupport.parkNanos(NOBODY_THERE.toNanos());
            } else {
                statuses.merge(0, 1, Integer::sum);
            }
        }
        slowest.accumulateAndGet(System.nanoTime() - started, Math::max);
        return done;
    }

    private boolean judged(String name, Http.Answer answer) {
        switch (answer.status()) {
            case 201 -> acknowledged.add(name);
            case 503, 507 -> {
                if (!answer.header("Content-Type").startsWith("application/problem+json")) {
                    unexpected.add(answer.status() + " " + answer.text());
                }
                return false;
            }
            case 409 -> {
                boolean later = patient
                        && answer.code().equals("request.conflict")
                        && !answer.header("Retry-After").isEmpty();
                if (!later && !answer.code().equals("idempotency.in-flight")) {
                    unexpected.add("409 " + answer.text());
                    return true;
                }
                return false;
            }
            default -> unexpected.add(answer.status() + " " + answer.text());
        }
        return true;
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    Map<Integer, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    /** The longest that any request took since the last call. */
    Duration slowest() {
        return Duration.ofNanos(slowest.getAndSet(0));
    }

    /** The longest that anybody waited to be told that the database is away. */
    Duration slowestRefusal() {
        return Duration.ofNanos(slowestRefusal.get());
    }

    /** Waits until so many more have been acknowledged; false when that takes too long. */
    boolean advances(int more, Duration limit) {
        int goal = acknowledged.size() + more;
        long end = System.nanoTime() + limit.toNanos();
        while (acknowledged.size() < goal && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return acknowledged.size() >= goal;
    }

    @Override
    public void close() {
        stopped = true;
        people.close();
    }
}
