package dev.plumbline.exports.files;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has some hundred rows written by another thread while the next are read: reading waits for the database, writing for
 * nobody. Rows are written in their order, and what writing throws comes out of the next call.
 */
final class RowsAhead<R> implements AutoCloseable {
    private static final int BATCH = 250;

    private final ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
    private final Consumer<R> write;
    private List<R> batch = new ArrayList<>(BATCH);
    private @Nullable Future<?> writing;

    RowsAhead(Consumer<R> write) {
        this.write = write;
    }

    void add(R row) {
        batch.add(row);
        if (batch.size() == BATCH) {
            hand();
        }
    }

    /** Returns when all rows are written. */
    void finish() {
        hand();
        settle();
    }

    /** Returns when nothing is written any more, so that the file can be closed. */
    @Override
    public void close() {
        thread.close();
    }

    private void hand() {
        settle();
        List<R> full = batch;
        batch = new ArrayList<>(BATCH);
        writing = thread.submit(() -> full.forEach(write));
    }

    private void settle() {
        if (writing == null) {
            return;
        }
        try {
            writing.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rows were written", e);
        }
    }
}
