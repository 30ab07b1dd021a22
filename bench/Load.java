import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** A closed-loop load of HTTP/1.1 over kept connections, with as little work of its own as possible. */
final class Load {
    private static final int SLOTS = 2_000_000;

    private Load() {}

    /**
     * One request as it goes over the wire.
     *
     * @param least bytes that a right answer has at least; a shorter one is an error
     */
    record Request(String method, String path, String headers, String body, int least) {
        byte[] bytes() {
            byte[] content = body.getBytes(StandardCharsets.UTF_8);
            String head = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers
                    + (body.isEmpty() ? "" : "Content-Type: application/json\r\n")
                    + (method.equals("GET") ? "" : "Content-Length: " + content.length + "\r\n") + "\r\n";
            byte[] first = head.getBytes(StandardCharsets.US_ASCII);
            byte[] all = Arrays.copyOf(first, first.length + content.length);
            System.arraycopy(content, 0, all, first.length, content.length);
            return all;
        }
    }

    /**
     * @param errors    answers that were not 2xx or too short, and connections that broke before the answer was whole
     * @param reconnect how often the server closed a connection after an answer
     * @param example   what the first wrong answer was, or empty
     */
    record Result(double perSecond, double p50, double p99, long errors, long reconnect, String example) {}

    private static final class Tally {
        final long[] times;
        int done;
        long errors;
        long reconnect;
        String example = "";

        Tally(int slots) {
            times = new long[slots];
        }

        void wrong(String what) {
            errors++;
            example = example.isEmpty() ? what : example;
        }
    }

    private record Answer(int status, long length, boolean closes) {}

    /** Runs for so long; {@code next} gives the request of each number. */
    static Result run(int port, int connections, double seconds, LongFunction<Request> next)
            throws IOException, InterruptedException {
        AtomicLong number = new AtomicLong();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        List<Callable<Tally>> workers = new ArrayList<>();
        for (int c = 0; c < connections; c++) {
            workers.add(() -> {
                Tally tally = new Tally(SLOTS / connections);
                while (System.nanoTime() < end) {
                    connection(port, end, number, next, tally);
                }
                return tally;
            });
        }
        return summary(workers, seconds);
    }

    /** One connection, until the time is over or the server closes it. */
    private static void connection(int port, long end, AtomicLong number, LongFunction<Request> next, Tally tally) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 14);
            while (System.nanoTime() < end && tally.done < tally.times.length) {
                Request request = next.apply(number.getAndIncrement());
                byte[] bytes = request.bytes();
                long start = System.nanoTime();
                out.write(bytes);
                out.flush();
                Answer answer = answer(in);
                tally.times[tally.done++] = System.nanoTime() - start;
                if (answer.status() >= 300 || answer.length() < request.least()) {
                    tally.wrong(String.format(
                            Locale.ROOT, "%s %s: %d with %d bytes", request.method(), request.path(), answer.status(),
                            answer.length()));
                }
                if (answer.closes()) {
                    tally.reconnect++;
                    return;
                }
            }
        } catch (IOException e) {
            tally.wrong(e.toString());
        }
    }

    private static Result summary(List<Callable<Tally>> workers, double seconds) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
            List<Tally> tallies = new ArrayList<>();
            for (Future<Tally> future : threads.invokeAll(workers)) {
                tallies.add(future.get());
            }
            long[] all = tallies.stream().flatMapToLong(t -> Arrays.stream(t.times, 0, t.done)).sorted().toArray();
            return new Result(
                    all.length / seconds,
                    at(all, 0.5),
                    at(all, 0.99),
                    tallies.stream().mapToLong(t -> t.errors).sum(),
                    tallies.stream().mapToLong(t -> t.reconnect).sum(),
                    tallies.stream().map(t -> t.example).filter(e -> !e.isEmpty()).findFirst().orElse(""));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private static Answer answer(InputStream in) throws IOException {
        String line = line(in);
        int status = Integer.parseInt(line.substring(9, 12));
        long length = 0;
        boolean chunked = false;
        boolean closes = false;
        while (!(line = line(in)).isEmpty()) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            } else if (line.regionMatches(true, 0, "Transfer-Encoding:", 0, 18)) {
                chunked = true;
            } else if (line.regionMatches(true, 0, "Connection: close", 0, 17)) {
                closes = true;
            }
        }
        if (chunked) {
            int size;
            while ((size = Integer.parseInt(line(in), 16)) > 0) {
                in.skipNBytes(size + 2);
                length += size;
            }
            line(in);
        } else {
            in.skipNBytes(length);
        }
        return new Answer(status, length, closes);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder(64);
        int c;
        while ((c = in.read()) != '\n') {
            if (c < 0) {
                throw new IOException("the connection was closed");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }
}
