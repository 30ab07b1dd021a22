package dev.plumbline.clients.nations;

import dev.plumbline.shared.Postcodes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The nation of a postcode by its outward code, where that lies in one nation only. Never a guess. */
public final class Nations {
    private static final String TABLE = "/clients/nations.csv";

    /** The outward code alone is enough: it may be all that is known. */
    private static final Pattern POSTCODE = Pattern.compile("((?<area>[A-Z]{1,2})[0-9][0-9A-Z]?)( ?[0-9][A-Z]{2})?");

    private static final Pattern WHOLE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}");
    private static final int INWARD = 3;

    /** By outward code, or by the letters that begin it where all of an area lies alike. */
    private static final Map<String, List<Nation>> LYING = read();

    private Nations() {}

    /**
     * What a postcode says of the nation.
     *
     * @param nation null when it does not say it
     * @param why    in words, how the answer comes about
     */
    public record Found(@Nullable Nation nation, String why) {}

    /** A whole postcode of the United Kingdom as it is spelled, with one blank and in capitals; empty when it is none. */
    public static Optional<String> spelled(String postcode) {
        String plain = Postcodes.plain(postcode);
        int cut = plain.length() - INWARD;
        return WHOLE.matcher(plain).matches()
                ? Optional.of(plain.substring(0, cut) + " " + plain.substring(cut))
                : Optional.empty();
    }

    /** Whether there are addresses where a whole postcode of the United Kingdom says. */
    public static boolean isKnown(String postcode) {
        Matcher parts = POSTCODE.matcher(postcode);
        return parts.matches() && (LYING.containsKey(parts.group(1)) || LYING.containsKey(parts.group("area")));
    }

    /** @param country of the address, as in GB; null when it does not say it */
    public static Found of(@Nullable String postcode, @Nullable String country) {
        if (country != null && !country.equals("GB")) {
            return new Found(null, "The address is not in the United Kingdom.");
        }
        if (postcode == null || postcode.isBlank()) {
            return new Found(null, "There is no postcode: choose the nation.");
        }
        Matcher parts =
                POSTCODE.matcher(postcode.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!parts.matches()) {
            return new Found(null, "This is no postcode of the United Kingdom: choose the nation.");
        }
        return lying(Objects.requireNonNull(parts.group(1)), Objects.requireNonNull(parts.group("area")));
    }

    private static Found lying(String outward, String area) {
        List<Nation> nations = LYING.getOrDefault(outward, LYING.getOrDefault(area, List.of()));
        return switch (nations.size()) {
            case 0 -> new Found(null, "We do not know where " + outward + " is: choose the nation.");
            case 1 -> new Found(nations.getFirst(), "All of " + outward + " is in " + names(nations) + ".");
            default -> new Found(null, outward + " is partly in " + names(nations) + ": choose the nation.");
        };
    }

    private static String names(List<Nation> nations) {
        return nations.stream().map(Nation::label).collect(Collectors.joining(" and "));
    }

    private static Map<String, List<Nation>> read() {
        try (InputStream file = Nations.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            Map<String, List<Nation>> table = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(",", 2))
                    .forEach(parts -> add(table, nations(parts[0]), parts[1]));
            return Map.copyOf(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, List<Nation>> table, List<Nation> nations, String codes) {
        for (String code : codes.strip().split(" ", -1)) {
            if (table.put(code, nations) != null) {
                throw new IllegalStateException(code + " stands twice in " + TABLE);
            }
        }
    }

    private static List<Nation> nations(String names) {
        return Arrays.stream(names.split("\\|", -1))
                .map(name -> Nation.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .toList();
    }
}
