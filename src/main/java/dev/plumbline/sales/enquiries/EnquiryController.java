package dev.plumbline.sales.enquiries;

import static dev.plumbline.sales.SalesPermission.CAPTURE_READ;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.sales.capture.CaptureFormId;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/capture-forms/{id}/enquiries")
class EnquiryController {
    private final Enquiries enquiries;

    EnquiryController(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    /** Enquiries that came by a form, the latest first, each with what became of it. */
    @GetMapping
    @Allow(CAPTURE_READ)
    Page<EnquiryView> list(
            @PathVariable CaptureFormId id,
            @Valid @ParameterObject PageRequest page,
            @RequestParam(required = false) @Nullable EnquiryStatus status) {
        return enquiries.list(id, status, page);
    }
}
