package dev.plumbline.clients.places;

import dev.plumbline.clients.nations.Nations;
import dev.plumbline.shared.MatchKeys;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Texts;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where something is, or where letters go.
 *
 * @param postcode of Great Britain and Northern Ireland as it is spelled there; elsewhere as it was given
 * @param country  two letters (ISO 3166-1)
 */
public record Address(
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postcode,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    public static final Address NONE = new Address(null, null, null, null, null, null, null);

    private static final int LINE_MAX = 200;
    private static final int POSTCODE_MAX = 12;
    private static final String UNITED_KINGDOM = "GB";

    /**
     * As it is stored, or a refusal that names the field.
     *
     * @param home the country where one is meant that says none; null for none
     */
    public Address checked(@Nullable String home) {
        Address plain = new Address(
                Texts.optional("/address/street", street, LINE_MAX),
                Texts.optional("/address/city", city, LINE_MAX),
                Texts.optional("/address/region", region, LINE_MAX),
                Texts.optional("/address/postcode", postcode, POSTCODE_MAX),
                Texts.country("/address/country", country),
                degrees("latitude", latitude, 90),
                degrees("longitude", longitude, 180));
        if ((latitude == null) != (longitude == null)) {
            throw Problem.field("/address/latitude", "pair", "Give both latitude and longitude, or neither.");
        }
        if (plain.equals(NONE) || plain.equals(NONE.in(plain.country))) {
            return NONE;
        }
        String where = plain.country == null ? home : plain.country;
        return UNITED_KINGDOM.equals(where) ? plain.in(where).spelled() : plain.in(where);
    }

    /** The same of a place that somebody has to find: without a street, a town or a postcode there is none. */
    public Address found(@Nullable String home) {
        Address checked = checked(home);
        if (checked.street == null && checked.city == null && checked.postcode == null) {
            throw Problem.field("/address/street", "required", "Give a street, a town or a postcode.");
        }
        return checked;
    }

    /**
     * House, street and place without their spelling.
     *
     * @param unit of a building; null for the whole
     */
    public String key(@Nullable String unit) {
        String place = postcode == null ? city : postcode;
        return MatchKeys.words(Stream.of(unit, street).filter(Objects::nonNull).collect(Collectors.joining(" "))) + "|"
                + MatchKeys.words(place).replace(" ", "");
    }

    /** Another address, or the same place with a corrected name, is somewhere else on the map. */
    public boolean standsAs(Address other) {
        return Objects.equals(street, other.street)
                && Objects.equals(city, other.city)
                && Objects.equals(postcode, other.postcode)
                && Objects.equals(country, other.country);
    }

    public Address at(@Nullable Double north, @Nullable Double east) {
        return new Address(street, city, region, postcode, country, north, east);
    }

    private Address in(@Nullable String where) {
        return new Address(street, city, region, postcode, where, latitude, longitude);
    }

    private Address spelled() {
        if (postcode == null) {
            return this;
        }
        String spelled = Nations.spelled(postcode)
                .orElseThrow(() -> Problem.field(
                        "/address/postcode",
                        "postcode",
                        "This is no postcode of the United Kingdom, as in SW1A 1AA. Correct it, or leave it empty."));
        return new Address(street, city, region, spelled, country, latitude, longitude);
    }

    private static @Nullable Double degrees(String name, @Nullable Double value, int max) {
        if (value != null && !(value >= -max && value <= max)) {
            throw Problem.field("/address/" + name, "range", "This is between -" + max + " and " + max + ".");
        }
        return value;
    }
}
