package dev.plumbline.sales.leads;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.Urgency;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of a {@link Lead}: each a small record, checked where it is made. */
public final class LeadParts {
    static final int NAME_MAX = 100;
    static final int COMPANY_MAX = 200;
    static final int LINE_MAX = 200;
    static final int DETAIL_MAX = 200;
    static final int TEXT_MAX = 4_000;
    static final int TYPE_MAX = 60;
    static final int QUOTES_MAX = 100;

    public record Person(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String company) {
        public Person {
            firstName = Texts.optional("/firstName", firstName, NAME_MAX);
            lastName = Texts.optional("/lastName", lastName, NAME_MAX);
            company = Texts.optional("/company", company, COMPANY_MAX);
            if (firstName == null && lastName == null && company == null) {
                throw Texts.wrong("/lastName", "required", "Give a first name, a last name or a company.");
            }
        }

        /** How a person reads it: the name, or the company where there is none. */
        public String display() {
            String name = ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName)).strip();
            return name.isEmpty() && company != null ? company : name;
        }
    }

    /** How to reach them. Numbers stay as given; what they are compared by is derived. */
    public record Contact(
            @Nullable String phone,
            @Nullable String alternatePhone,
            @Nullable String email) {
        public Contact {
            phone = Texts.phone("/phone", phone);
            alternatePhone = Texts.phone("/alternatePhone", alternatePhone);
            email = Texts.email("/email", email);
        }

        boolean known() {
            return phone != null || email != null || alternatePhone != null;
        }
    }

    /** @param country two letters (ISO 3166-1) */
    public record Address(
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postcode,
            @Nullable String country,
            @Nullable Coordinates at) {
        public static final Address NONE = new Address(null, null, null, null, null, null);

        public Address {
            street = Texts.optional("/address/street", street, LINE_MAX);
            city = Texts.optional("/address/city", city, LINE_MAX);
            region = Texts.optional("/address/region", region, LINE_MAX);
            postcode = Texts.optional("/address/postcode", postcode, 12);
            country = Texts.country("/address/country", country);
        }

        /** A letter would arrive: a street, and the town or its postcode. */
        boolean postal() {
            return street != null && (city != null || postcode != null);
        }
    }

    /** WGS 84 degrees. */
    public record Coordinates(double latitude, double longitude) {
        public Coordinates {
            if (!(latitude >= -90 && latitude <= 90)) {
                throw Texts.wrong("/address/latitude", "range", "Latitude is between -90 and 90.");
            }
            if (!(longitude >= -180 && longitude <= 180)) {
                throw Texts.wrong("/address/longitude", "range", "Longitude is between -180 and 180.");
            }
        }
    }

    public record Property(
            @Nullable BigDecimal value,
            @Nullable String type,
            @Nullable Integer yearBuilt,
            @Nullable String roofType,
            @Nullable Integer roofAgeYears,
            @Nullable Integer roofSizeSqft) {
        public static final Property UNKNOWN = new Property(null, null, null, null, null, null);

        public Property {
            value = Texts.amount("/property/value", value);
            type = Texts.optional("/property/type", type, TYPE_MAX);
            yearBuilt = Texts.between("/property/yearBuilt", yearBuilt, 1500, 2200);
            roofType = Texts.optional("/property/roofType", roofType, TYPE_MAX);
            roofAgeYears = Texts.between("/property/roofAgeYears", roofAgeYears, 0, 500);
            roofSizeSqft = Texts.between("/property/roofSizeSqft", roofSizeSqft, 0, 100_000_000);
        }
    }

    public record Need(@Nullable Urgency urgency, @Nullable String description, boolean insuranceClaim) {
        public static final Need UNKNOWN = new Need(null, null, false);

        public Need {
            description = Texts.optional("/need/description", description, TEXT_MAX);
        }
    }

    /**
     * What is known about their means and their power to decide. Stored, so that a recomputed score still has it.
     *
     * @param decisionMaker null while nobody has asked
     * @param quoted        what we offered, or expect to: the value in the pipeline
     */
    public record Budget(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            boolean confirmed,
            @Nullable Boolean decisionMaker,
            int competitorQuotes,
            @Nullable BigDecimal quoted) {
        public static final Budget UNKNOWN = new Budget(null, null, false, null, 0, null);

        public Budget {
            min = Texts.amount("/budget/min", min);
            max = Texts.amount("/budget/max", max);
            quoted = Texts.amount("/budget/quoted", quoted);
            if (min != null && max != null && max.compareTo(min) < 0) {
                throw Texts.wrong("/budget/max", "below-minimum", "The highest budget is below the lowest.");
            }
            if (competitorQuotes < 0 || competitorQuotes > QUOTES_MAX) {
                throw Texts.wrong("/budget/competitorQuotes", "range", "Competing quotes are between 0 and 100.");
            }
        }
    }

    public record Origin(LeadSource source, @Nullable String detail) {
        public Origin {
            detail = Texts.optional("/sourceDetail", detail, DETAIL_MAX);
        }
    }

    /** Who works on it. Without an owner it waits in the pool. */
    public record Assignment(
            @Nullable MemberId owner,
            @Nullable UUID territory,
            @Nullable Instant at) {
        public static final Assignment POOL = new Assignment(null, null, null);

        Assignment in(@Nullable UUID elsewhere) {
            return new Assignment(owner, elsewhere, at);
        }
    }

    /** What has been done to reach them; raised by logged interactions only. */
    public record Activity(
            int interactions,
            int attempts,
            @Nullable Instant firstContactAt,
            @Nullable Instant lastContactAt,
            @Nullable Long responseSeconds) {
        public static final Activity NONE = new Activity(0, 0, null, null, null);

        /** Both together: the first of the first contacts, the last of the last; the response stays this lead's own. */
        Activity plus(Activity other) {
            Instant first = pick(firstContactAt, other.firstContactAt, true);
            Instant last = pick(lastContactAt, other.lastContactAt, false);
            return new Activity(
                    interactions + other.interactions, attempts + other.attempts, first, last, responseSeconds);
        }

        private static @Nullable Instant pick(@Nullable Instant a, @Nullable Instant b, boolean earlier) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            return a.isBefore(b) == earlier ? a : b;
        }
    }

    /** How it ended, or why it rests. */
    public record Outcome(
            @Nullable String reason,
            @Nullable String lostTo,
            @Nullable UUID client,
            @Nullable LeadId mergedInto) {
        public static final Outcome NONE = new Outcome(null, null, null, null);

        public Outcome {
            reason = Texts.optional("/reason", reason, 1_000);
            lostTo = Texts.optional("/lostTo", lostTo, COMPANY_MAX);
        }
    }

    private LeadParts() {}
}
