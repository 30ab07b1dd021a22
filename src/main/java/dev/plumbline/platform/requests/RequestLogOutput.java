package dev.plumbline.platform.requests;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.OutputStreamAppender;
import dev.plumbline.platform.StartRefused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/**
 * Where the lines go, apart from everything else that the server says, and always as Spring Boot's ECS JSON. They are written
 * by a thread of its own: a disk that is full, or a reader that does not read, holds up no request. Then lines are lost.
 */
final class RequestLogOutput implements AutoCloseable {
    private static final int WAITING_MAX = 8_192;
    private static final int FLUSH_MS = 5_000;

    private final Logger logger;
    private final @Nullable AsyncAppender queue;

    RequestLogOutput(RequestSettings settings) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        logger = context.getLogger(RequestLog.LOGGER);
        logger.setAdditive(false);
        logger.setLevel(settings.log() ? Level.INFO : Level.OFF);
        queue = settings.log() ? queue(context, lines(context, settings.file())) : null;
        if (queue != null) {
            logger.addAppender(queue);
        }
    }

    private static AsyncAppender queue(LoggerContext context, OutputStreamAppender<ILoggingEvent> lines) {
        AsyncAppender queue = new AsyncAppender();
        queue.setContext(context);
        queue.setName(RequestLog.LOGGER);
        queue.setQueueSize(WAITING_MAX);
        queue.setDiscardingThreshold(0);
        queue.setNeverBlock(true);
        queue.setMaxFlushTime(FLUSH_MS);
        queue.addAppender(lines);
        queue.start();
        return queue;
    }

    private static OutputStreamAppender<ILoggingEvent> lines(LoggerContext context, @Nullable Path file) {
        OutputStreamAppender<ILoggingEvent> lines = file == null ? new ConsoleAppender<>() : appending(file);
        lines.setContext(context);
        lines.setName(RequestLog.LOGGER + ".lines");
        lines.setEncoder(encoder(context));
        lines.start();
        if (!lines.isStarted()) {
            throw new StartRefused("Requests cannot be logged to " + file
                    + ": name a file in plumbline.requests.file that the server may write.");
        }
        return lines;
    }

    private static FileAppender<ILoggingEvent> appending(Path file) {
        FileAppender<ILoggingEvent> lines = new FileAppender<>();
        lines.setFile(file.toString());
        lines.setAppend(true);
        return lines;
    }

    static StructuredLogEncoder encoder(LoggerContext context) {
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        return encoder;
    }

    /** Writes what waits. */
    @Override
    public void close() {
        if (queue != null) {
            logger.detachAppender(queue);
            queue.stop();
        }
    }
}
