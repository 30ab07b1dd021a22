package ordinary;

import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LeadController {
    private final Leads leads;

    LeadController(Leads leads) {
        this.leads = leads;
    }

    @GetMapping("/list")
    @Transactional(readOnly = true)
    public Slice<Lead> list(
            @RequestParam UUID firm,
            @RequestParam String status,
            @PageableDefault(size = 50, sort = {"createdAt", "id"}, direction = Sort.Direction.DESC) Pageable page) {
        return leads.findByFirmIdAndStatusAndDeletedAtIsNull(firm, status, page);
    }
}
