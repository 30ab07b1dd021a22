package dev.plumbline.sales.figures;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Costly;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.leads.LeadFilter;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales")
class FigureController {
    private final FigureService figures;

    FigureController(FigureService figures) {
        this.figures = figures;
    }

    /** The figures of sales now; each names the query that lists its rows. */
    @GetMapping("/figures")
    @Costly
    @Allow(SalesPermission.LEAD_READ)
    SalesFigures show() {
        return figures.show();
    }

    /** How many leads of a filter stand in each stage, and what was quoted there. */
    @GetMapping("/board")
    @Costly
    @Allow(SalesPermission.LEAD_READ)
    BoardFigures board(@Valid LeadFilter filter) {
        return figures.board(filter);
    }

    /** The leads of a filter on the ground, summed in squares. */
    @GetMapping("/map")
    @Costly
    @Allow(SalesPermission.LEAD_READ)
    LeadMap map(@Valid LeadFilter filter, @Valid MapArea area) {
        return figures.map(filter, area);
    }
}
