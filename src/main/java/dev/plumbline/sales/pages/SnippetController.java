package dev.plumbline.sales.pages;

import static dev.plumbline.sales.SalesPermission.CAPTURE_READ;

import dev.plumbline.messages.Mailer;
import dev.plumbline.platform.Allow;
import dev.plumbline.sales.capture.CaptureFormId;
import dev.plumbline.sales.capture.CaptureForms;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/capture-forms/{id}/snippets")
class SnippetController {
    private final CaptureForms forms;
    private final Mailer mailer;

    SnippetController(CaptureForms forms, Mailer mailer) {
        this.forms = forms;
        this.mailer = mailer;
    }

    /** What a firm copies into its own pages, and how the form looks. */
    @GetMapping
    @Allow(CAPTURE_READ)
    Snippets show(@PathVariable CaptureFormId id) {
        return Snippets.of(forms.find(id), mailer.address());
    }
}
