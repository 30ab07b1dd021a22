package dev.plumbline.sales.pages;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.plumbline.sales.capture.CaptureForm;
import dev.plumbline.sales.capture.FormSettings.Asked;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a firm copies into its own pages.
 *
 * @param page  the form as strangers see it, as a whole document that does nothing
 * @param frame shows our page inside of theirs
 * @param form  theirs to dress: plain fields that send to us
 */
record Snippets(String page, String frame, String form) {
    private static final int FRAME_BASE = 260;
    private static final int FRAME_LINE = 84;

    /** @param address where people reach this installation */
    static Snippets of(CaptureForm form, String address) {
        String to = htmlEscape(address + "/capture/" + form.key());
        long lines = form.settings().fields().stream()
                .mapToLong(f -> FormInput.of(f.field()).size())
                .sum();
        String fields = form.settings().fields().stream().map(Snippets::field).collect(Collectors.joining());
        return new Snippets(
                FormPage.empty(form, Map.of()).preview(),
                frame(to, htmlEscape(form.settings().title()), FRAME_BASE + FRAME_LINE * lines),
                plain(to, fields));
    }

    /** The whole address of the page around it travels along, and with it the campaign that brought its reader. */
    private static String frame(String to, String title, long height) {
        return """
                <iframe src="%s" title="%s" referrerpolicy="no-referrer-when-downgrade" style="width:100%%;height:%spx;border:0"></iframe>
                """.formatted(to, title, String.valueOf(height));
    }

    private static String plain(String to, String fields) {
        return """
                <form method="post" action="%s">
                %s  <p style="position:absolute;left:-10000px" aria-hidden="true"><label>Leave this empty <input name="website" tabindex="-1" autocomplete="off"></label></p>
                  <p><button type="submit">Send</button></p>
                </form>
                """.formatted(to, fields);
    }

    private static String field(Asked asked) {
        return FormInput.of(asked.field()).stream()
                .map(part -> "  <p><label>%s %s</label></p>\n"
                        .formatted(
                                part.label(),
                                control(part, (asked.required() && !part.name().equals("region")) ? " required" : "")))
                .collect(Collectors.joining());
    }

    private static String control(FormInput part, String required) {
        String start = " name=\"" + part.name() + "\" autocomplete=\"" + part.fill() + "\"" + required;
        return switch (part.type()) {
            case "textarea" -> "<textarea" + start + "></textarea>";
            case "select" -> "<select" + start + "><option value=\"\"></option>" + FormPage.options("") + "</select>";
            default -> "<input type=\"" + part.type() + "\"" + start + ">";
        };
    }
}
