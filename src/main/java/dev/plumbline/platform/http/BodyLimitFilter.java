package dev.plumbline.platform.http;

import dev.plumbline.platform.UploadAddress;
import dev.plumbline.platform.problems.BodyRefused;
import dev.plumbline.platform.problems.ProblemWriter;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No body is larger than its address takes, said before and counted while reading, and none takes longer than two minutes, so
 * that whoever sends a byte now and then is done with some time. Addresses of files have their own limits.
 * After {@link RateFilter}: what is too large counts as a call.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class BodyLimitFilter extends OncePerRequestFilter {
    static final long BODY_MAX = 1 << 20;

    /** What anybody may send without saying who they are. */
    static final long STRANGERS_MAX = 32 << 10;

    /** The largest body needs 42 seconds at 200 kbit/s. */
    static final Duration ARRIVED = Duration.ofMinutes(2);

    private final ProblemWriter problems;
    private final List<UploadAddress> uploads;
    private final LongSupplier nanos;

    @Autowired
    BodyLimitFilter(ProblemWriter problems, List<UploadAddress> uploads) {
        this(problems, uploads, System::nanoTime);
    }

    BodyLimitFilter(ProblemWriter problems, List<UploadAddress> uploads, LongSupplier nanos) {
        this.problems = problems;
        this.uploads = List.copyOf(uploads);
        this.nanos = nanos;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long max = maxOf(request);
        if (isUpload(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > max) {
            problems.write(request, response, tooLarge(max));
        } else {
            chain.doFilter(new Limited(request, max, nanos), response);
        }
    }

    /** Uploads apart. */
    static long maxOf(HttpServletRequest request) {
        return EntryFilter.isForStrangers(request) ? STRANGERS_MAX : BODY_MAX;
    }

    private static Problem tooLarge(long max) {
        return Problem.of(SharedProblem.TOO_LARGE, "This address takes bodies of up to " + max / 1024 + " KiB.");
    }

    private boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && uploads.stream()
                        .anyMatch(upload -> upload.takes(request.getMethod(), request.getServletPath(), type));
    }

    static final class Limited extends HttpServletRequestWrapper {
        private final long max;
        private final LongSupplier nanos;
        private final long begun;

        Limited(HttpServletRequest request, long max, LongSupplier nanos) {
            super(request);
            this.max = max;
            this.nanos = nanos;
            this.begun = nanos.getAsLong();
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), this::look);
        }

        private void look(long read) throws IOException {
            if (read > max) {
                throw new BodyRefused(tooLarge(max));
            }
            if (nanos.getAsLong() - begun > ARRIVED.toNanos()) {
                throw new BodyRefused(Problem.of(
                        SharedProblem.TOO_SLOW,
                        "The body did not arrive within " + ARRIVED.toSeconds() + " seconds. Nothing was changed."));
            }
        }
    }

    /** Looks at how much has come, and how late it is. */
    @FunctionalInterface
    private interface Look {
        void at(long read) throws IOException;
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream in;
        private final Look look;
        private long read;

        Counted(ServletInputStream in, Look look) {
            this.in = in;
            this.look = look;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) throws IOException {
            read += n;
            look.at(read);
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
