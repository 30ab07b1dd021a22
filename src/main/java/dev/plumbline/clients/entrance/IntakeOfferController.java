package dev.plumbline.clients.entrance;

import dev.plumbline.platform.Performs;
import dev.plumbline.platform.Public;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/intake")
class IntakeOfferController {
    private final IntakeEntrance entrance;

    IntakeOfferController(IntakeEntrance entrance) {
        this.entrance = entrance;
    }

    /**
     * The same for everybody: it does not tell whether somebody is known.
     *
     * @param receipt by which the application can be taken back; whoever has it can
     */
    record IntakeReceipt(String receipt) {}

    /** What a firm offers by its page: plans with price and room, and the words to agree to. */
    @GetMapping("/offers/{key}")
    @Public("an offer is for everybody who has its address")
    OfferView show(@PathVariable String key) {
        return entrance.show(key);
    }

    /** Takes an application. With the optional header Idempotency-Key, sending it again has no second effect. */
    @PostMapping("/offers/{key}/applications")
    @Public("strangers apply; key, origin, limits and a trap for machines stand before it")
    @Performs("clients.application:submit")
    @ResponseStatus(HttpStatus.ACCEPTED)
    IntakeReceipt submit(
            @PathVariable String key,
            @Valid @RequestBody ApplicationRequest body,
            HttpServletRequest request,
            HttpServletResponse response) {
        IntakeEntrance.Receipt receipt = entrance.submit(key, body, Sender.of(request));
        if (receipt.replayed()) {
            response.setHeader("Idempotency-Replayed", "true");
        }
        return new IntakeReceipt(receipt.text());
    }

    /** Takes an application back that is not decided. Doing it again changes nothing. */
    @PutMapping("/receipts/{receipt}/withdrawal")
    @Public("whoever has the receipt has applied")
    @Performs("clients.application:withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String receipt) {
        entrance.withdraw(receipt);
    }
}
