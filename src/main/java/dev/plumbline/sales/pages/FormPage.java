package dev.plumbline.sales.pages;

import dev.plumbline.sales.capture.CaptureForm;
import dev.plumbline.sales.capture.FormSettings.Asked;
import dev.plumbline.shared.FieldProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of a form: small, without the application's client, complete without script. Its methods answer the names of
 * the template.
 *
 * @param sends  false for a preview, which looks the same and does nothing
 * @param hidden what the page sends along: when it was shown, where its reader came from
 * @param values what was typed before
 */
record FormPage(
        CaptureForm form,
        boolean sends,
        Map<String, String> hidden,
        Map<String, String> values,
        String problem,
        List<FieldProblem> errors) {
    /** Names of what only our page and scripts send. */
    static final List<String> HIDDEN =
            List.of("started", "referrer", "utmSource", "utmMedium", "utmCampaign", "utmTerm", "utmContent");

    record Named(String name, String text) {}

    /** @param legend empty for a field of one part */
    record Group(String legend, boolean optional, List<FormInput> inputs) {}

    static FormPage empty(CaptureForm form, Map<String, String> hidden) {
        return new FormPage(form, true, hidden, Map.of(), "", List.of());
    }

    static FormPage preview(CaptureForm form) {
        return new FormPage(form, false, Map.of(), Map.of(), "", List.of());
    }

    String html() {
        return Templates.FORM.execute(this);
    }

    String title() {
        return form.settings().title();
    }

    boolean script() {
        return sends;
    }

    @Nullable
    String intro() {
        return form.settings().intro();
    }

    String key() {
        return form.key();
    }

    /** Whoever has sent it is led to a page of the firm's, out of the frame. */
    boolean leaves() {
        return form.settings().returnTo() != null;
    }

    boolean mistaken() {
        return !errors.isEmpty();
    }

    List<Named> mistakes() {
        return errors.stream().map(e -> new Named(nameOf(e), e.message())).toList();
    }

    List<Named> alongside() {
        return hidden.entrySet().stream()
                .map(e -> new Named(e.getKey(), e.getValue()))
                .toList();
    }

    List<Group> groups() {
        return form.settings().fields().stream().map(this::group).toList();
    }

    private Group group(Asked asked) {
        List<FormInput> parts = FormInput.of(asked).stream().map(this::filled).toList();
        if (parts.size() == 1) {
            return new Group("", false, parts);
        }
        // What the legend says of all of them, the labels do not repeat.
        return new Group(
                "Address",
                !asked.required(),
                parts.stream()
                        .map(part -> part.marked(!part.name().equals(FormInput.REGION)))
                        .toList());
    }

    private FormInput filled(FormInput part) {
        String error = errors.stream()
                .filter(e -> nameOf(e).equals(part.name()))
                .map(FieldProblem::message)
                .findFirst()
                .orElse("");
        return part.with(values.getOrDefault(part.name(), ""), error);
    }

    private static String nameOf(FieldProblem error) {
        return error.pointer().replaceFirst("^/", "");
    }
}
