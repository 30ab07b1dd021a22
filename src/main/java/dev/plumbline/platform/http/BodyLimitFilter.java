package dev.plumbline.platform.http;

import dev.plumbline.platform.UploadAddress;
import dev.plumbline.platform.problems.BodyTooLarge;
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
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No body is larger than its address takes, said before and counted while reading. Addresses of files have their own limit.
 * After {@link RateFilter}: what is too large counts as a call.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class BodyLimitFilter extends OncePerRequestFilter {
    static final long BODY_MAX = 1 << 20;

    /** What anybody may send without saying who they are. */
    static final long STRANGERS_MAX = 32 << 10;

    private final ProblemWriter problems;
    private final List<UploadAddress> uploads;

    BodyLimitFilter(ProblemWriter problems, List<UploadAddress> uploads) {
        this.problems = problems;
        this.uploads = List.copyOf(uploads);
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
            chain.doFilter(new Limited(request, max), response);
        }
    }

    /** Uploads apart. */
    static long maxOf(HttpServletRequest request) {
        return EntryFilter.isForStrangers(request) ? STRANGERS_MAX : BODY_MAX;
    }

    static Problem tooLarge(long max) {
        return Problem.of(SharedProblem.TOO_LARGE, "This address takes bodies of up to " + max / 1024 + " KiB.");
    }

    private boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && uploads.stream()
                        .anyMatch(upload -> upload.takes(request.getMethod(), request.getServletPath(), type));
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final long max;

        Limited(HttpServletRequest request, long max) {
            super(request);
            this.max = max;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), max);
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream in;
        private final long max;
        private long read;

        Counted(ServletInputStream in, long max) {
            this.in = in;
            this.max = max;
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
            if (read > max) {
                throw new BodyTooLarge();
            }
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
