package dev.plumbline.sales.enquiries;

import dev.plumbline.sales.capture.CaptureField;
import dev.plumbline.sales.capture.FormSettings;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadParts.Address;
import dev.plumbline.sales.leads.LeadParts.Budget;
import dev.plumbline.sales.leads.LeadParts.Contact;
import dev.plumbline.sales.leads.LeadParts.Need;
import dev.plumbline.sales.leads.LeadParts.Origin;
import dev.plumbline.sales.leads.LeadParts.Person;
import dev.plumbline.sales.leads.LeadParts.Property;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answers of one submission held against what its form asks: the facts of a lead, or everything that is wrong. */
final class Answers {
    private final FormSettings form;
    private final Submission sent;
    private final List<FieldProblem> wrong = new ArrayList<>();

    private Answers(FormSettings form, Submission sent) {
        this.form = form;
        this.sent = sent;
    }

    /** @throws Problem {@code request.invalid} with every wrong answer */
    static Lead.Facts of(FormSettings form, Submission sent) {
        return new Answers(form, sent).facts();
    }

    private Lead.Facts facts() {
        for (CaptureField field : CaptureField.values()) {
            ask(field);
        }
        if (named()) {
            check(() -> new Person(sent.firstName(), sent.lastName(), sent.company()));
        }
        check(() -> new Contact(sent.phone(), null, null));
        check(() -> new Contact(null, null, sent.email()));
        check(() -> new Address(sent.street(), null, null, null, null, null));
        check(() -> new Address(null, sent.city(), null, null, null, null));
        check(() -> new Address(null, null, sent.region(), null, null, null));
        check(() -> new Address(null, null, null, sent.postcode(), null, null));
        check(() -> new Need(null, sent.description(), false));
        reachable();
        if (!wrong.isEmpty()) {
            throw Problem.of(SharedProblem.INVALID, "Some answers are missing or cannot be right.", wrong);
        }
        return new Lead.Facts(
                new Person(sent.firstName(), sent.lastName(), sent.company()),
                new Contact(sent.phone(), null, sent.email()),
                new Address(sent.street(), sent.city(), sent.region(), sent.postcode(), null, null),
                Property.UNKNOWN,
                new Need(sent.urgency(), sent.description(), false),
                Budget.UNKNOWN,
                new Origin(form.source(), sent.origin()),
                new TreeSet<>(),
                Map.of());
    }

    private void ask(CaptureField field) {
        List<String> parts = field.parts();
        boolean given = parts.stream().anyMatch(part -> value(part) != null);
        if (given && !form.asks(field)) {
            parts.stream()
                    .filter(part -> value(part) != null)
                    .forEach(part -> refuse(part, "not-asked", "This form does not ask for it."));
        } else if (form.requires(field) && field == CaptureField.ADDRESS) {
            askAddress();
        } else if (form.requires(field) && !given) {
            refuse(parts.getFirst(), "required", needed(field));
        }
    }

    private void askAddress() {
        if (sent.street() == null) {
            refuse("street", "required", needed(CaptureField.ADDRESS));
        }
        if (sent.city() == null && sent.postcode() == null) {
            refuse("city", "required", "Give the town or its postcode.");
        }
    }

    private boolean named() {
        boolean named = Stream.of("firstName", "lastName", "company").anyMatch(part -> value(part) != null);
        if (!named && !isMissing("firstName", "lastName", "company")) {
            refuse(
                    first(CaptureField.LAST_NAME, CaptureField.FIRST_NAME, CaptureField.COMPANY),
                    "required",
                    "Give a name.");
        }
        return named;
    }

    private void reachable() {
        boolean letter = sent.street() != null && (sent.city() != null || sent.postcode() != null);
        boolean reached = sent.phone() != null || sent.email() != null || letter;
        if (!reached && !isMissing("phone", "email", "street", "city")) {
            refuse(
                    first(CaptureField.PHONE, CaptureField.EMAIL, CaptureField.ADDRESS),
                    "required",
                    "Give at least one of a phone number, an e-mail or a postal address.");
        }
    }

    /** Whether it was said already that one of them has to be given. */
    private boolean isMissing(String... parts) {
        return wrong.stream()
                .anyMatch(w -> w.code().equals("required")
                        && Stream.of(parts).anyMatch(part -> w.pointer().equals("/" + part)));
    }

    private static String needed(CaptureField field) {
        return switch (field) {
            case FIRST_NAME -> "Give your first name.";
            case LAST_NAME -> "Give your last name.";
            case COMPANY -> "Give the name of your company.";
            case PHONE -> "Give a phone number.";
            case EMAIL -> "Give an e-mail address.";
            case ADDRESS -> "Give a street and number.";
            case URGENCY -> "Say how soon you need it.";
            case DESCRIPTION -> "Say what we can do for you.";
        };
    }

    /** One answer has one fault, the first that was found. */
    private void refuse(String part, String code, String message) {
        String pointer = "/" + part;
        if (wrong.stream().noneMatch(w -> w.pointer().equals(pointer))) {
            wrong.add(new FieldProblem(pointer, code, message));
        }
    }

    /** Answers are checked where the parts of a lead are made, each by itself: one fault does not hide the next. */
    private void check(Runnable made) {
        try {
            made.run();
        } catch (Problem problem) {
            // A lead's address and need have rooms of their own; a form is flat.
            problem.errors()
                    .forEach(e ->
                            refuse(e.pointer().substring(e.pointer().lastIndexOf('/') + 1), e.code(), e.message()));
        }
    }

    private String first(CaptureField... some) {
        return Stream.of(some)
                .filter(form::asks)
                .map(field -> field.parts().getFirst())
                .findFirst()
                .orElse(some[0].parts().getFirst());
    }

    private @Nullable Object value(String part) {
        Object value = switch (part) {
            case "firstName" -> sent.firstName();
            case "lastName" -> sent.lastName();
            case "company" -> sent.company();
            case "phone" -> sent.phone();
            case "email" -> sent.email();
            case "street" -> sent.street();
            case "city" -> sent.city();
            case "region" -> sent.region();
            case "postcode" -> sent.postcode();
            case "urgency" -> sent.urgency();
            case "description" -> sent.description();
            default -> throw new IllegalArgumentException(part);
        };
        return value instanceof String text && text.isBlank() ? null : value;
    }
}
