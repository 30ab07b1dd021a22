package dev.plumbline.sales.capture;

import dev.plumbline.shared.Coded;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a form can ask, and by which names it is sent. */
public enum CaptureField implements Coded {
    FIRST_NAME,
    LAST_NAME,
    COMPANY,
    PHONE,
    EMAIL,
    /** Given when a letter would arrive: a street, and the town or its postcode. */
    ADDRESS,
    URGENCY,
    DESCRIPTION;

    /** One of them names a lead. */
    static final Set<CaptureField> NAMES = EnumSet.of(FIRST_NAME, LAST_NAME, COMPANY);

    /** One of them reaches a lead. */
    static final Set<CaptureField> CONTACTS = EnumSet.of(PHONE, EMAIL, ADDRESS);

    public List<String> parts() {
        return switch (this) {
            case FIRST_NAME -> List.of("firstName");
            case LAST_NAME -> List.of("lastName");
            case COMPANY -> List.of("company");
            case PHONE -> List.of("phone");
            case EMAIL -> List.of("email");
            case ADDRESS -> List.of("street", "city", "region", "postcode");
            case URGENCY -> List.of("urgency");
            case DESCRIPTION -> List.of("description");
        };
    }
}
