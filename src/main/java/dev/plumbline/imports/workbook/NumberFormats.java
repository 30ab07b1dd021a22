package dev.plumbline.imports.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which cell styles show a number as a date, and what the number then means. */
final class NumberFormats {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** Spreadsheet programs show this many digits; the rest is the error of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final double DAYS_MAX = 2_958_466;
    private static final int STYLES_MAX = 65_536;
    private static final double SECONDS_PER_DAY = 86_400;

    /** Until this day the 1900 calendar counts a 29 February 1900 that never was. */
    private static final double FIRST_TRUE_DAY = 61;

    private final BitSet dateStyles;
    private final boolean from1904;

    private NumberFormats(BitSet dateStyles, boolean from1904) {
        this.dateStyles = dateStyles;
        this.from1904 = from1904;
    }

    static NumberFormats none() {
        return new NumberFormats(new BitSet(), false);
    }

    static NumberFormats read(SafeXml xml) throws IOException {
        Set<Integer> dateFormats = new HashSet<>();
        BitSet dateStyles = new BitSet();
        int styles = 0;
        boolean inCellStyles = false;
        try (xml) {
            for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
                switch (name) {
                    case "numFmt" -> {
                        String code = xml.attribute("formatCode");
                        if (code != null && showsDate(code) && dateFormats.size() < STYLES_MAX) {
                            dateFormats.add(whole(xml.attribute("numFmtId"), -1));
                        }
                    }
                    case "cellXfs" -> inCellStyles = true;
                    case "cellStyles", "cellStyleXfs", "dxfs" -> inCellStyles = false;
                    case "xf" -> {
                        if (inCellStyles && styles < STYLES_MAX) {
                            int format = whole(xml.attribute("numFmtId"), 0);
                            dateStyles.set(styles++, builtInDate(format) || dateFormats.contains(format));
                        }
                    }
                    default -> {}
                }
            }
        }
        return new NumberFormats(dateStyles, false);
    }

    NumberFormats counting(boolean since1904) {
        return new NumberFormats(dateStyles, since1904);
    }

    /** The text of a numeric cell as a person sees it, dates as ISO 8601; the raw text where it is no number. */
    String text(String raw, @Nullable String style) {
        String trimmed = raw.strip();
        if (!NUMBER.matcher(trimmed).matches()) {
            return trimmed;
        }
        double number = Double.parseDouble(trimmed);
        int index = whole(style, 0);
        if (index >= 0 && dateStyles.get(index) && number >= 0 && number < DAYS_MAX) {
            return date(number);
        }
        return plain(number, trimmed);
    }

    private String date(double days) {
        long day = (long) Math.floor(days);
        long seconds = Math.round((days - day) * SECONDS_PER_DAY);
        if (day == 0 && !from1904) {
            return LocalTime.MIDNIGHT.plusSeconds(seconds).format(TIME);
        }
        if (!from1904 && day == FIRST_TRUE_DAY - 1) {
            return plain(days, String.valueOf(days));
        }
        LocalDate zero = from1904 ? DAY_ZERO_1904 : days < FIRST_TRUE_DAY ? DAY_ZERO.plusDays(1) : DAY_ZERO;
        LocalDateTime at = zero.plusDays(day).atStartOfDay().plusSeconds(seconds);
        return seconds == 0 ? at.toLocalDate().toString() : at.format(TO_THE_SECOND);
    }

    private static String plain(double number, String raw) {
        if (number == 0) {
            return "0";
        }
        double size = Math.abs(number);
        if (!Double.isFinite(number) || size >= 1e21 || size < 1e-15) {
            return raw;
        }
        return new BigDecimal(number).round(SHOWN).stripTrailingZeros().toPlainString();
    }

    private static boolean builtInDate(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    /** Hours above 24 are a duration and not a date, so {@code [h]:mm} stays a number. */
    private static boolean showsDate(String code) {
        String first = code.split(";", 2)[0];
        if (first.toLowerCase(Locale.ROOT).matches(".*\\[[hms]+].*")) {
            return false;
        }
        return NOT_FORMAT
                .matcher(first)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .chars()
                .anyMatch(letter -> "dmyhs".indexOf(letter) >= 0);
    }

    static int whole(@Nullable String text, int otherwise) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return otherwise;
        }
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : otherwise;
    }
}
