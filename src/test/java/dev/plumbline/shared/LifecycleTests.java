package dev.plumbline.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.shared.Lifecycle.Apart;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTests {
    private enum Bill implements Coded {
        DRAFT,
        CHECKED_TWICE,
        PAID,
        VOID
    }

    private static final Lifecycle<Bill> MACHINE = Lifecycle.of("test.bill", Bill.class)
            .created("write", Bill.DRAFT, "bill.write")
            .command("check", "bill.check", Bill.CHECKED_TWICE, Bill.DRAFT)
            .command("pay", "bill.pay", Bill.PAID, Bill.CHECKED_TWICE)
            .command("cancel", "bill.write", Bill.VOID, Bill.DRAFT, Bill.CHECKED_TWICE)
            .command("reopen", "bill.write", Bill.DRAFT, Bill.VOID)
            .command("reopen", "bill.write", Bill.CHECKED_TWICE, Bill.VOID)
            .apart("check", "pay")
            .build();

    @ParameterizedTest
    @CsvSource({"DRAFT,check,CHECKED_TWICE", "CHECKED_TWICE,pay,PAID", "DRAFT,cancel,VOID", "CHECKED_TWICE,cancel,VOID"
    })
    void allowsTheDeclaredEdgesAndNoOthers(Bill from, String command, Bill to) {
        for (Bill end : Bill.values()) {
            assertThat(MACHINE.allows(command, from, end)).isEqualTo(end == to);
        }
        assertThat(MACHINE.applies(command, from)).isTrue();
        assertThat(MACHINE.next(from, command)).isEqualTo(to);
        assertThat(MACHINE.applies(command, Bill.PAID)).isFalse();
        assertThat(MACHINE.next(Bill.PAID, command)).isNull();
    }

    @Test
    void leavesTheChoiceToTheRecordWhereACommandLeadsToTwoStates() {
        assertThat(MACHINE.applies("reopen", Bill.VOID)).isTrue();
        assertThat(MACHINE.next(Bill.VOID, "reopen")).isNull();
        assertThat(MACHINE.allows("reopen", Bill.VOID, Bill.DRAFT)).isTrue();
        assertThat(MACHINE.allows("reopen", Bill.VOID, Bill.CHECKED_TWICE)).isTrue();
    }

    @Test
    void namesCommandsInTheirOrderWithoutCreation() {
        assertThat(MACHINE.commands()).containsExactly("check", "pay", "cancel", "reopen");
        assertThat(MACHINE.permission("write")).isEqualTo("bill.write");
        assertThat(MACHINE.permission("pay")).isEqualTo("bill.pay");
        assertThatThrownBy(() -> MACHINE.permission("steal")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsAPairApartBothWays() {
        assertThat(MACHINE.apart()).containsExactly(new Apart("check", "pay"), new Apart("pay", "check"));
    }

    @Test
    void explainsFromWhichStatesACommandIsPossible() {
        Requirement met = MACHINE.stateAllows("cancel", Bill.CHECKED_TWICE);
        assertThat(met.met()).isTrue();
        assertThat(met.fact()).isEqualTo("It is checked twice.");
        Requirement unmet = MACHINE.stateAllows("cancel", Bill.PAID);
        assertThat(unmet.met()).isFalse();
        assertThat(unmet.rule()).isEqualTo("Possible from: draft, checked twice.");
        assertThat(unmet.source()).isEqualTo("Lifecycle of test.bill");
    }

    @Test
    void doesNotChangeAfterItWasBuilt() {
        assertThatThrownBy(() -> MACHINE.edges().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Arrays.stream(Bill.values()).map(Coded::code)).contains("checked_twice");
    }
}
