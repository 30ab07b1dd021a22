package dev.plumbline.sales.pages;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.plumbline.sales.capture.CaptureForm;
import dev.plumbline.sales.capture.FormSettings;
import dev.plumbline.sales.capture.FormSettings.Asked;
import dev.plumbline.shared.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page of a form: small, without the application's client, complete without script. Every text of a person passes
 * {@code htmlEscape}.
 *
 * @param hidden what the page sends along: when it was shown, where its reader came from
 * @param values what was typed before
 */
record FormPage(
        CaptureForm form,
        Map<String, String> hidden,
        Map<String, String> values,
        String problem,
        List<FieldProblem> errors) {
    /** Names of what only our page and scripts send. */
    static final List<String> HIDDEN =
            List.of("started", "referrer", "utmSource", "utmMedium", "utmCampaign", "utmTerm", "utmContent");

    private static final String OPTIONAL = " <span class=\"optional\">(optional)</span>";

    static FormPage empty(CaptureForm form, Map<String, String> hidden) {
        return new FormPage(form, hidden, Map.of(), "", List.of());
    }

    String html() {
        FormSettings s = form.settings();
        String target = s.returnTo() == null ? "" : " target=\"_top\"";
        return Pages.document(title(), """
                <script src="/capture/form.js" defer></script>""", """
                %s<div id="problems" class="problems" role="alert" tabindex="-1"%s>%s</div>
                <form id="capture" method="post" action="/capture/%s"%s novalidate data-send="/api/v1/public/capture/%s">
                %s%s%s<button type="submit">Send</button>
                </form>
                """.formatted(
                        head(),
                        problem.isEmpty() ? " hidden" : "",
                        summary(),
                        form.key(),
                        target,
                        form.key(),
                        inputs(),
                        trap(),
                        hiddenInputs()));
    }

    /** As it looks, and does nothing. */
    String preview() {
        return Pages.document(title(), "", """
                %s<form novalidate>
                %s<button type="button">Send</button>
                </form>
                """.formatted(head(), inputs()));
    }

    private String title() {
        return (problem.isEmpty() ? "" : "Error: ") + form.settings().title();
    }

    private String head() {
        String intro = form.settings().intro();
        String text = intro == null ? "" : "<p class=\"intro\">" + htmlEscape(intro) + "</p>\n";
        return "<h1>" + htmlEscape(form.settings().title()) + "</h1>\n" + text;
    }

    private String summary() {
        if (problem.isEmpty()) {
            return "";
        }
        String list = errors.stream()
                .map(e -> "<li><a href=\"#%s\">%s</a></li>".formatted(htmlEscape(nameOf(e)), htmlEscape(e.message())))
                .collect(Collectors.joining());
        return "<p>" + htmlEscape(problem) + "</p>" + (list.isEmpty() ? "" : "<ul>" + list + "</ul>");
    }

    private String inputs() {
        return form.settings().fields().stream().map(this::field).collect(Collectors.joining());
    }

    private String field(Asked asked) {
        List<FormInput> parts = FormInput.of(asked.field());
        boolean required = asked.required();
        if (parts.size() == 1) {
            return input(parts.getFirst(), required);
        }
        return "<fieldset><legend>Address" + (required ? "" : OPTIONAL) + "</legend>\n"
                + parts.stream()
                        .map(part -> input(part, required || !part.name().equals("region")))
                        .collect(Collectors.joining())
                + "</fieldset>\n";
    }

    private String input(FormInput part, boolean marked) {
        String error = errors.stream()
                .filter(e -> nameOf(e).equals(part.name()))
                .map(FieldProblem::message)
                .findFirst()
                .orElse("");
        String attributes = "id=\"%s\" name=\"%s\" autocomplete=\"%s\" aria-describedby=\"%s-error\"%s"
                .formatted(
                        part.name(),
                        part.name(),
                        part.fill(),
                        part.name(),
                        error.isEmpty() ? "" : " aria-invalid=\"true\"");
        return """
                <div class="field">
                <label for="%s">%s%s</label>
                <p class="error" id="%s-error"%s>%s</p>
                %s
                </div>
                """.formatted(
                        part.name(),
                        part.label(),
                        marked ? "" : OPTIONAL,
                        part.name(),
                        error.isEmpty() ? " hidden" : "",
                        htmlEscape(error),
                        control(part, attributes, htmlEscape(values.getOrDefault(part.name(), ""))));
    }

    private static String control(FormInput part, String attributes, String value) {
        return switch (part.type()) {
            case "textarea" -> "<textarea " + attributes + " rows=\"4\">\n" + value + "</textarea>";
            case "select" -> "<select " + attributes + "><option value=\"\"></option>" + options(value) + "</select>";
            default -> "<input " + attributes + " type=\"" + part.type() + "\" value=\"" + value + "\">";
        };
    }

    static String options(String chosen) {
        return FormInput.urgencies().entrySet().stream()
                .map(choice -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                choice.getKey(), choice.getKey().equals(chosen) ? " selected" : "", choice.getValue()))
                .collect(Collectors.joining());
    }

    /** People neither see nor reach it; what reads pages by machine fills it in. */
    private static String trap() {
        return """
                <div class="trap" aria-hidden="true">
                <label for="website">Leave this empty</label>
                <input id="website" name="website" type="text" tabindex="-1" autocomplete="off">
                </div>
                """;
    }

    private String hiddenInputs() {
        return hidden.entrySet().stream()
                .map(e -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
                        .formatted(htmlEscape(e.getKey()), htmlEscape(e.getValue())))
                .collect(Collectors.joining());
    }

    private static String nameOf(FieldProblem error) {
        return error.pointer().replaceFirst("^/", "");
    }
}
