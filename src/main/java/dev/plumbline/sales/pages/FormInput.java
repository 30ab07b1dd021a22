package dev.plumbline.sales.pages;

import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.capture.CaptureField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a part of a field is asked for.
 *
 * @param fill what browsers know it by (HTML standard, autofill)
 */
record FormInput(String name, String label, String type, String fill) {

    static List<FormInput> of(CaptureField field) {
        return switch (field) {
            case FIRST_NAME -> List.of(new FormInput("firstName", "First name", "text", "given-name"));
            case LAST_NAME -> List.of(new FormInput("lastName", "Last name", "text", "family-name"));
            case COMPANY -> List.of(new FormInput("company", "Company", "text", "organization"));
            case PHONE -> List.of(new FormInput("phone", "Phone", "tel", "tel"));
            case EMAIL -> List.of(new FormInput("email", "E-mail", "email", "email"));
            case ADDRESS ->
                List.of(
                        new FormInput("street", "Street and number", "text", "address-line1"),
                        new FormInput("city", "Town", "text", "address-level2"),
                        new FormInput("region", "State or region", "text", "address-level1"),
                        new FormInput("postcode", "Postcode", "text", "postal-code"));
            case URGENCY -> List.of(new FormInput("urgency", "How soon do you need it?", "select", "off"));
            case DESCRIPTION -> List.of(new FormInput("description", "What can we do for you?", "textarea", "off"));
        };
    }

    /** Choices by what is sent for them. */
    static Map<String, String> urgencies() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Urgency urgency : Urgency.values()) {
            choices.put(
                    urgency.code(),
                    switch (urgency) {
                        case IMMEDIATE -> "At once";
                        case WITHIN_THREE_MONTHS -> "Within three months";
                        case WITHIN_SIX_MONTHS -> "Within six months";
                        case PLANNING -> "I am planning ahead";
                    });
        }
        return choices;
    }
}
