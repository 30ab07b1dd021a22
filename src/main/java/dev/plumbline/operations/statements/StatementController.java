package dev.plumbline.operations.statements;

import dev.plumbline.platform.Allow;
import dev.plumbline.shared.Scope;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/statements")
class StatementController {
    private final Statements statements;

    StatementController(Statements statements) {
        this.statements = statements;
    }

    /** @param by what makes a statement one of the first; {@code total} when it is left out */
    record StatementChoice(@Nullable StatementOrder by) {}

    /**
     * The statements of the application that take the database most time, of all nodes and firms: their text, in which no value
     * stands, and how their calls went. Where the database does not count them, why, and what to do.
     */
    @GetMapping
    @Allow(Allow.OPERATOR)
    Statements.StatementBoard list(@Valid StatementChoice choice) {
        StatementOrder order = choice.by() == null ? StatementOrder.TOTAL : choice.by();
        return Scope.current().onPlatform().call(() -> statements.board(order));
    }
}
