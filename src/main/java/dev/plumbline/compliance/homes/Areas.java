package dev.plumbline.compliance.homes;

import dev.plumbline.shared.Postcodes;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where homes are near each other, by their postcodes. */
public final class Areas {
    /** The longest one, as in SW1A. */
    public static final int LENGTH_MAX = 4;

    /** The outward part may be all that is known. */
    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?)([0-9][A-Z]{2})?");

    private Areas() {}

    /** The outward part of a postcode of the United Kingdom, in capitals; empty for what is none. */
    public static String of(@Nullable String postcode) {
        if (postcode == null) {
            return "";
        }
        Matcher parts = POSTCODE.matcher(Postcodes.plain(postcode));
        return parts.matches() ? Objects.requireNonNull(parts.group(1)) : "";
    }
}
