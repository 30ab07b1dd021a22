package dev.plumbline.billing.checkouts;

import static dev.plumbline.billing.BillingPermission.READ;

import dev.plumbline.billing.CheckoutStatus;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Outward;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Public;
import dev.plumbline.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/billing/checkouts")
class CheckoutController {
    private final CheckoutEntrance entrance;
    private final Checkouts checkouts;

    CheckoutController(CheckoutEntrance entrance, Checkouts checkouts) {
        this.entrance = entrance;
        this.checkouts = checkouts;
    }

    /** @param receipt of the application that is to be paid for */
    record CheckoutRequest(@NotBlank @Size(max = 200) String receipt) {}

    /**
     * Opens a way to pay for an application, or tells the one that is open: for half an hour it is the same. The price is that which was
     * shown when the plan was chosen.
     */
    @PostMapping
    @Public("whoever has the receipt has applied; limits stand before it")
    @Outward
    CheckoutEntrance.Opened create(@Valid @RequestBody CheckoutRequest body, HttpServletRequest request) {
        return entrance.open(body.receipt(), String.valueOf(request.getRemoteAddr()));
    }

    /** What is to be paid, and how far it is. */
    @GetMapping("/{token}")
    @Public("whoever has the token may pay; it tells nothing about who applied")
    CheckoutView show(@PathVariable String token) {
        return entrance.show(token);
    }

    /** Checkouts of the firm, the latest first; {@code sort} by {@code created}. */
    @GetMapping
    @Allow(READ)
    Page<CheckoutRow> list(
            @Valid @ParameterObject PageRequest page, @RequestParam(required = false) @Nullable CheckoutStatus status) {
        return checkouts.list(status, page);
    }
}
