package dev.plumbline.compliance.obligations;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.platform.Allow;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/obligations/summaries")
class ObligationSummaryController {
    private static final int MAX = 100;

    private final ObligationService obligations;

    ObligationSummaryController(ObligationService obligations) {
        this.obligations = obligations;
    }

    /**
     * Which properties, and when.
     *
     * @param property as many as an address holds
     * @param asOf     on this day, past or to come; today in London when it is absent
     */
    record Asked(
            @NotEmpty @Size(max = MAX) List<@NotNull PropertyId> property,
            @Nullable LocalDate asOf) {}

    /** How properties stand, in the order in which they are asked for. One that the firm does not have is left out. */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    Page<ObligationSummary> list(@Valid Asked asked) {
        return new Page<>(obligations.summaries(asked.property(), asked.asOf()), null);
    }
}
