package dev.plumbline.firms.firm;

import static dev.plumbline.firms.FirmsPermission.FIRM_CLOSE;
import static dev.plumbline.firms.FirmsPermission.FIRM_MANAGE;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/firms/current")
class FirmController {
    private final FirmService firms;

    FirmController(FirmService firms) {
        this.firms = firms;
    }

    /** The firm in which the caller works. */
    @GetMapping
    @Allow(Allow.MEMBER)
    FirmView show() {
        return firms.show();
    }

    /** Changes name, zone, currency and locale of the firm. */
    @PutMapping
    @Allow(FIRM_MANAGE)
    FirmView change(@IfMatch Version seen, @Valid @RequestBody FirmRequests.ChangeFirm body) {
        return firms.change(seen, body.settings());
    }

    /** Ends the trial or the suspension of the firm. */
    @PostMapping("/activation")
    @Allow(FIRM_CLOSE)
    FirmView activate(@IfMatch Version seen, @Valid @RequestBody FirmRequests.Why body) {
        return firms.activate(seen, body.reason());
    }

    /** Stops all work in the firm until it is activated again. */
    @PostMapping("/suspension")
    @Allow(FIRM_CLOSE)
    FirmView suspend(@IfMatch Version seen, @Valid @RequestBody FirmRequests.Why body) {
        return firms.suspend(seen, body.reason());
    }

    /** Ends the firm: nobody can enter it any more. */
    @PostMapping("/cancellation")
    @Allow(FIRM_CLOSE)
    FirmView cancel(@IfMatch Version seen, @Valid @RequestBody FirmRequests.Why body) {
        return firms.cancel(seen, body.reason());
    }
}
