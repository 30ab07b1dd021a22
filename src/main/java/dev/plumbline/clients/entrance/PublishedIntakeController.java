package dev.plumbline.clients.entrance;

import dev.plumbline.clients.offers.Consents;
import dev.plumbline.platform.Public;
import dev.plumbline.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An application by the address that the predecessor published. */
@RestController
class PublishedIntakeController {
    private final IntakeEntrance entrance;
    private final Consents consents;

    PublishedIntakeController(IntakeEntrance entrance, Consents consents) {
        this.entrance = entrance;
        this.consents = consents;
    }

    /** @param receipt by which the application can be taken back */
    record PublishedReceipt(String message, String receipt) {}

    /**
     * Takes an application as the predecessor published it.
     *
     * @param key of the firm's page; may be left out where the installation has one firm only
     */
    @PostMapping("/api/intake/submit")
    @Public("strangers apply; origin and limits stand before it")
    PublishedReceipt submit(
            @RequestParam(required = false) @Nullable String key,
            @Valid @RequestBody PublishedApplication body,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            String page = key == null ? entrance.onlyKey() : key;
            IntakeEntrance.Receipt receipt = entrance.submit(page, body.request(consents), Sender.of(request));
            if (receipt.replayed()) {
                response.setHeader("Idempotency-Replayed", "true");
            }
            return new PublishedReceipt("The application was received.", receipt.text());
        } catch (Problem problem) {
            throw PublishedApplication.named(problem);
        }
    }
}
