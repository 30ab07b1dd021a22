package dev.plumbline.sales.conversion;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/leads/{lead}/conversion")
class ConversionController {
    private final Conversion conversion;

    ConversionController(Conversion conversion) {
        this.conversion = conversion;
    }

    /** Answers with the client, whether it was made now or before. */
    @PostMapping
    @Idempotent
    @Allow(SalesPermission.LEAD_CONVERT)
    Conversion.Converted convert(@PathVariable LeadId lead) {
        return conversion.convert(lead);
    }
}
