package dev.plumbline.sales.pages;

import dev.plumbline.platform.Public;
import dev.plumbline.sales.enquiries.CaptureEntrance;
import dev.plumbline.sales.enquiries.Submission;
import dev.plumbline.sales.enquiries.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(PublicCaptureController.PATH)
class PublicCaptureController {
    static final String PATH = "/api/v1/public/capture";

    private final CaptureEntrance entrance;

    PublicCaptureController(CaptureEntrance entrance) {
        this.entrance = entrance;
    }

    /**
     * The same for everybody: it does not tell whether somebody is known.
     *
     * @param returnTo     where to send the sender instead of showing the message; null when there is no such place
     * @param confirmation whether a link that was sent by mail has to be followed
     */
    record CaptureReceipt(String message, @Nullable String returnTo, boolean confirmation) {}

    /** Takes an enquiry by a form's key. With the optional header Idempotency-Key, sending it again has no second effect. */
    @PostMapping("/{key}")
    @Public("strangers send enquiries; key, origin, limits and a trap for machines stand before it")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CaptureReceipt submit(
            @PathVariable String key,
            @Valid @RequestBody Submission body,
            HttpServletRequest request,
            HttpServletResponse response) {
        CaptureEntrance.Receipt receipt = entrance.submit(key, body, Visitor.of(request));
        if (receipt.replayed()) {
            response.setHeader("Idempotency-Replayed", "true");
        }
        return new CaptureReceipt(receipt.message(), receipt.returnTo(), receipt.confirmation());
    }
}
