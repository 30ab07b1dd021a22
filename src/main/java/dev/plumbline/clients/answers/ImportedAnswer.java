package dev.plumbline.clients.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer that came with a file.
 *
 * @param code  of the fact
 * @param value as the vocabulary spells it; null when the answer is that it is not known
 */
public record ImportedAnswer(String code, @Nullable String value, LocalDate trueFrom) {}
