package dev.plumbline.sales.merging;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales")
class MergeController {
    private static final int SCANS = 5;

    private final Merges merges;
    private final DuplicateScan scan;

    MergeController(Merges merges, DuplicateScan scan) {
        this.merges = merges;
        this.scan = scan;
    }

    /** @param take the parts that come from the lead that goes; the others stay as they are */
    record NewMerge(
            @NotNull LeadId kept,
            @NotNull LeadId gone,
            @NotNull Set<@NotNull MergePart> take) {}

    /** Pairs that wait for a decision, the latest first; of one lead when it is named. */
    @GetMapping("/duplicates")
    @Allow(SalesPermission.LEAD_MERGE)
    Page<PairView> duplicates(@RequestParam(required = false) @Nullable LeadId lead, @Valid PageRequest page) {
        return merges.open(lead, page);
    }

    /** The latest looks through all leads, the latest first. */
    @GetMapping("/duplicate-scans")
    @Allow(SalesPermission.LEAD_MERGE)
    Page<ScanView> scans() {
        return new Page<>(scan.recent(SCANS), null);
    }

    /** Looks through all leads of the firm, as a job; while one runs, gives that one. */
    @PostMapping("/duplicate-scans")
    @Idempotent
    @Allow(SalesPermission.LEAD_MERGE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ScanView scan() {
        return scan.start();
    }

    /** Says that two leads are not one; they are not found together again. */
    @PutMapping("/duplicates/{lead}/{other}/difference")
    @Allow(SalesPermission.LEAD_MERGE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void different(@PathVariable LeadId lead, @PathVariable LeadId other) {
        merges.different(lead, other);
    }

    /** Takes back that the two are different. */
    @DeleteMapping("/duplicates/{lead}/{other}/difference")
    @Allow(SalesPermission.LEAD_MERGE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void doubt(@PathVariable LeadId lead, @PathVariable LeadId other) {
        merges.doubt(lead, other);
    }

    /** The merges that this lead was part of, the latest first, at most fifty. */
    @GetMapping("/leads/{lead}/merges")
    @Allow(SalesPermission.LEAD_MERGE)
    Page<MergeView> ofLead(@PathVariable LeadId lead) {
        return new Page<>(merges.ofLead(lead), null);
    }

    /** The two side by side; changes nothing. */
    @GetMapping("/merge-previews")
    @Allow(SalesPermission.LEAD_MERGE)
    Merges.Preview preview(@RequestParam LeadId kept, @RequestParam LeadId gone) {
        return merges.preview(kept, gone);
    }

    /** Makes one lead of two, with the chosen value of each field. */
    @PostMapping("/merges")
    @Idempotent
    @Allow(SalesPermission.LEAD_MERGE)
    @ResponseStatus(HttpStatus.CREATED)
    Merges.Merged merge(@Valid @RequestBody NewMerge body) {
        Set<MergePart> taken = EnumSet.noneOf(MergePart.class);
        taken.addAll(body.take());
        return merges.merge(body.kept(), body.gone(), taken);
    }

    /** Takes two merged leads apart again, as they were. */
    @PutMapping("/merges/{id}/undoing")
    @Allow(SalesPermission.LEAD_MERGE)
    LeadView undo(@PathVariable UUID id) {
        return merges.undo(id);
    }
}
