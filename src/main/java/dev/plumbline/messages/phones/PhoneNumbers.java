package dev.plumbline.messages.phones;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.plumbline.shared.Problem;
import java.util.Set;

/** Reads what somebody gives as the number of their phone. */
final class PhoneNumbers {
    /** Only these: a text to a number with a premium would be paid by whoever runs this installation. */
    private static final Set<PhoneNumberType> PHONES =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private static final int SHOWN = 3;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /**
     * In the form of E.164.
     *
     * @param region two letters, where a number without country code belongs; empty when only one with it can be read
     */
    static String read(String given, String region) {
        PhoneNumber number = parse(given, region);
        if (!NUMBERS.isValidNumber(number)) {
            throw wrong("number", "There is no such number. With another country's, begin with + and its code.");
        }
        if (number.hasExtension() || !PHONES.contains(NUMBERS.getNumberType(number))) {
            throw wrong("mobile", "Texts go to mobile phones, and this is the number of none.");
        }
        return NUMBERS.format(number, PhoneNumberFormat.E164);
    }

    private static PhoneNumber parse(String given, String region) {
        try {
            return NUMBERS.parse(given, region.isEmpty() ? null : region);
        } catch (NumberParseException e) {
            throw wrong("number", "This cannot be read as a phone number.");
        }
    }

    /** What others may see of it. */
    static String ends(String number) {
        return number.substring(number.length() - SHOWN);
    }

    private static Problem wrong(String code, String message) {
        return Problem.field("/number", code, message);
    }
}
