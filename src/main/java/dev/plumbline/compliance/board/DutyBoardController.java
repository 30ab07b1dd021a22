package dev.plumbline.compliance.board;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Costly;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/obligations/board")
class DutyBoardController {
    private final DutyBoard board;

    DutyBoardController(DutyBoard board) {
        this.board = board;
    }

    /** Properties that are looked after, with how they stand: first those whose next change is the earliest. */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    Page<DutyBoardRow> list(@Valid DutyBoardFilter filter, @Valid PageRequest page) {
        return board.list(filter, page);
    }

    /**
     * How many properties, and how many duties, stand how.
     *
     * @param asOf on this day, from today to a year from now; today in London when it is absent
     */
    @GetMapping("/counts")
    @Costly
    @Allow(ClientsPermission.CLIENT_READ)
    DutyBoardCounts count(@RequestParam(required = false) @Nullable LocalDate asOf) {
        return board.count(asOf);
    }
}
