package dev.plumbline.exports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsAheadTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 249, 250, 251, 1_000, 1_777})
    void writesEachRowOnceInItsOrder(int count) {
        List<Integer> written = new ArrayList<>();
        try (RowsAhead<Integer> ahead = new RowsAhead<>(written::add)) {
            IntStream.range(0, count).forEach(ahead::add);
            ahead.finish();
        }
        assertThat(written).isEqualTo(IntStream.range(0, count).boxed().toList());
    }

    @Test
    void readsOnWhileRowsAreWritten() {
        CountDownLatch read = new CountDownLatch(1);
        List<Integer> written = new ArrayList<>();
        try (RowsAhead<Integer> ahead = new RowsAhead<>(row -> {
            await(read);
            written.add(row);
        })) {
            IntStream.range(0, 499).forEach(ahead::add);
            read.countDown();
            ahead.finish();
        }
        assertThat(written).hasSize(499);
    }

    @Test
    void tellsOfARowThatCannotBeWrittenAndStops() {
        List<Integer> written = new ArrayList<>();
        try (RowsAhead<Integer> ahead = new RowsAhead<>(row -> {
            if (row == 300) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
            written.add(row);
        })) {
            assertThatThrownBy(() -> IntStream.range(0, 10_000).forEach(ahead::add))
                    .hasRootCauseMessage("No space left on device");
        }
        assertThat(written).isEqualTo(IntStream.range(0, 300).boxed().toList());
    }

    @Test
    void writesNoMoreOnceItIsClosed() {
        List<Integer> written = new ArrayList<>();
        try (RowsAhead<Integer> ahead = new RowsAhead<>(written::add)) {
            IntStream.range(0, 260).forEach(ahead::add);
        }
        assertThat(written).hasSize(250);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
