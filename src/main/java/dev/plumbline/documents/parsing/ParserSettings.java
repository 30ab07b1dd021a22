package dev.plumbline.documents.parsing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are read.
 *
 * @param timeout      of one file, all that is made of it together
 * @param memory       of one process, in megabytes of Java's heap: files that need more are not read
 * @param tesseract    the command that reads pictures; empty for none; absent to look for it where commands are
 * @param ocrLanguages what is read in pictures, as the command takes it: {@code eng+deu}
 */
@ConfigurationProperties("plumbline.documents.reading")
public record ParserSettings(
        @DefaultValue("90s") Duration timeout,
        @DefaultValue("384") int memory,
        @Nullable String tesseract,
        @DefaultValue("eng") String ocrLanguages) {}
