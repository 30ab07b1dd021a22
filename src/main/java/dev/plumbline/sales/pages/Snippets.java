package dev.plumbline.sales.pages;

import dev.plumbline.sales.capture.CaptureForm;
import java.util.List;

/**
 * What a firm copies into its own pages.
 *
 * @param page  the form as strangers see it, as a whole document that does nothing
 * @param frame shows our page inside of theirs. The whole address of the page around it travels along, and with it the
 *     campaign that brought its reader
 * @param form  theirs to dress: plain fields that send to us
 */
record Snippets(String page, String frame, String form) {
    private static final int FRAME_BASE = 260;
    private static final int FRAME_LINE = 84;

    private record Frame(String to, String title, int height) {}

    private record Plain(String to, List<FormInput> inputs) {}

    /** @param address where people reach this installation */
    static Snippets of(CaptureForm form, String address) {
        String to = address + "/capture/" + form.key();
        List<FormInput> inputs = form.settings().fields().stream()
                .flatMap(asked -> FormInput.of(asked).stream())
                .toList();
        return new Snippets(
                FormPage.preview(form).html(),
                Templates.FRAME.execute(
                        new Frame(to, form.settings().title(), FRAME_BASE + FRAME_LINE * inputs.size())),
                Templates.PLAIN.execute(new Plain(to, inputs)));
    }
}
