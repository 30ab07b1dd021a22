package dev.plumbline.documents.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as they are written in the United Kingdom: the day before the month. What is no day there is none here. */
final class WrittenDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d/.-])(?:(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2})"
                    + "|(?<d>\\d{1,2}) ?(?<s>[/.-]) ?(?<m>\\d{1,2}) ?\\k<s> ?(?<y>\\d{4}|\\d{2})"
                    + "|(?<wd>\\d{1,2})(?:st|nd|rd|th)?[ -]{1,2}(?:of )?(?<wm>" + MONTH
                    + ")\\.?,?[ -]{1,2}(?<wy>\\d{4}|\\d{2}))"
                    + "(?!\\d|[/-]\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final int CENTURY = 2000;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    private WrittenDates() {}

    /** @param whole whether the year has its four digits */
    record Found(LocalDate day, boolean whole, int from, int to) {}

    /** The first in a part of a text; nothing when what stands there first can be no day. */
    static Optional<Found> first(String text, int from, int to) {
        Matcher matcher = DATE.matcher(text).region(from, to).useTransparentBounds(true);
        return matcher.find() ? day(matcher) : Optional.empty();
    }

    private static Optional<Found> day(Matcher found) {
        String year = group(found, "iy", "y", "wy");
        String month = group(found, "im", "m", "wm");
        String day = group(found, "id", "d", "wd");
        boolean whole = year.length() > 2;
        try {
            LocalDate date =
                    LocalDate.of(Integer.parseInt(year) + (whole ? 0 : CENTURY), monthOf(month), Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(new Found(date, whole, found.start(), found.end()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int monthOf(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static String group(Matcher found, String iso, String digits, String words) {
        if (found.group(iso) != null) {
            return found.group(iso);
        }
        return found.group(digits) == null ? found.group(words) : found.group(digits);
    }
}
