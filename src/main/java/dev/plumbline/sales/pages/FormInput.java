package dev.plumbline.sales.pages;

import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.capture.CaptureField;
import dev.plumbline.sales.capture.FormSettings.Asked;
import java.util.Arrays;
import java.util.List;

/**
 * How a part of a field is asked for.
 *
 * @param fill   what browsers know it by (HTML standard, autofill)
 * @param marked whether it must be filled in, as far as its label says
 * @param value  what was typed before
 * @param error  what is wrong with it; empty when nothing is
 */
record FormInput(String name, String label, String type, String fill, boolean marked, String value, String error) {
    static final String REGION = "region";

    /** @param code what is sent for it */
    record Choice(String code, String word, boolean chosen) {}

    private FormInput(String name, String label, String type, String fill) {
        this(name, label, type, fill, true, "", "");
    }

    static List<FormInput> of(Asked asked) {
        List<FormInput> parts = of(asked.field());
        // An address is whole without its region.
        return parts.stream()
                .map(part -> part.marked(
                        parts.size() == 1 ? asked.required() : asked.required() && !part.name.equals(REGION)))
                .toList();
    }

    private static List<FormInput> of(CaptureField field) {
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
                        new FormInput(REGION, "State or region", "text", "address-level1"),
                        new FormInput("postcode", "Postcode", "text", "postal-code"));
            case URGENCY -> List.of(new FormInput("urgency", "How soon do you need it?", "select", "off"));
            case DESCRIPTION -> List.of(new FormInput("description", "What can we do for you?", "textarea", "off"));
        };
    }

    FormInput marked(boolean marked) {
        return new FormInput(name, label, type, fill, marked, value, error);
    }

    FormInput with(String value, String error) {
        return new FormInput(name, label, type, fill, marked, value, error);
    }

    boolean textarea() {
        return type.equals("textarea");
    }

    boolean select() {
        return type.equals("select");
    }

    boolean line() {
        return !textarea() && !select();
    }

    List<Choice> choices() {
        return Arrays.stream(Urgency.values())
                .map(urgency -> new Choice(
                        urgency.code(),
                        switch (urgency) {
                            case IMMEDIATE -> "At once";
                            case WITHIN_THREE_MONTHS -> "Within three months";
                            case WITHIN_SIX_MONTHS -> "Within six months";
                            case PLANNING -> "I am planning ahead";
                        },
                        urgency.code().equals(value)))
                .toList();
    }
}
