package dev.plumbline.platform.live;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What waits to be written to one screen. Never more than a little: a screen that falls behind is told to look again. */
final class LiveStream {
    static final int WAITING_MAX = 256;

    private final UUID firm;
    private final UUID user;
    private final BlockingQueue<Message> waiting = new ArrayBlockingQueue<>(WAITING_MAX);

    LiveStream(UUID firm, UUID user) {
        this.firm = firm;
        this.user = user;
    }

    /** What a screen can be told. */
    sealed interface Message {
        record Changed(LiveEvent event) implements Message {}

        /** Something may have been missed: read everything again. */
        record Reset() implements Message {}

        /** The server stops: connect again. */
        record End() implements Message {}
    }

    UUID firm() {
        return firm;
    }

    UUID user() {
        return user;
    }

    synchronized void offer(Message message) {
        if (!waiting.offer(message)) {
            waiting.clear();
            waiting.add(message instanceof Message.End ? message : new Message.Reset());
        }
    }

    /** Null when there is nothing within this time. */
    @Nullable
    Message next(Duration within) throws InterruptedException {
        return waiting.poll(within.toMillis(), TimeUnit.MILLISECONDS);
    }
}
