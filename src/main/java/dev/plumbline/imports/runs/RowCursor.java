package dev.plumbline.imports.runs;

import dev.plumbline.imports.ImportId;
import dev.plumbline.imports.ImportVerdict.Outcome;
import dev.plumbline.imports.record.Line;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pages of the row report go by row number; the cursor names the report that it belongs to. */
final class RowCursor {
    private static final Pattern FORM = Pattern.compile("(.{1,80}) (\\d{1,9})");

    /** As of every list, but for the sort: rows are in the order of the file. */
    record Asked(
            @Min(1) @Max(Page.MAX) @Nullable Integer limit,
            @Size(max = 1000) @Nullable String cursor) {
        int limitOrDefault() {
            return limit == null ? Page.DEFAULT : limit;
        }
    }

    static int after(Asked page, ImportId id, int pass, @Nullable Outcome outcome) {
        if (page.cursor() == null) {
            return 0;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(page.cursor()), StandardCharsets.UTF_8);
            Matcher parts = FORM.matcher(text);
            if (parts.matches() && parts.group(1).equals(name(id, pass, outcome))) {
                return Integer.parseInt(parts.group(2));
            }
        } catch (IllegalArgumentException notBase64) {
            throw stale();
        }
        throw stale();
    }

    static Page<Line> page(List<Line> lines, int limit, ImportId id, int pass, @Nullable Outcome outcome) {
        if (lines.size() <= limit) {
            return new Page<>(lines, null);
        }
        String text = name(id, pass, outcome) + " " + lines.get(limit - 1).number();
        return new Page<>(
                List.copyOf(lines.subList(0, limit)),
                Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String name(ImportId id, int pass, @Nullable Outcome outcome) {
        return id.value() + "/" + pass + "/" + (outcome == null ? "all" : outcome.code());
    }

    private static Problem stale() {
        return Problem.of(SharedProblem.CURSOR_STALE, "Start again without the cursor: the report has changed since.");
    }

    private RowCursor() {}
}
