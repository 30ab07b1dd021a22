package dev.plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What only few places may ask of the machine: the time, and to run a program. */
class MachineRulesTests {
    private static final ArchRule TIME = noClasses()
            .should()
            .callMethodWhere(describe("ask the system for the time", MachineRulesTests::asksForTheTime))
            .orShould()
            .callConstructor("java.util.Date")
            .orShould()
            .callConstructor("java.util.GregorianCalendar");

    /** A server has the one of its configuration; these two commands run without one. */
    private static final ArchRule CLOCKS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.plumbline.platform.data.DatabaseConfiguration")
            .and()
            .doNotHaveFullyQualifiedName("dev.plumbline.DemoCommand")
            .and()
            .doNotHaveFullyQualifiedName("dev.plumbline.operations.backup.BackedUpCommand")
            .should()
            .callMethodWhere(describe("make a clock of the system's", MachineRulesTests::makesAClock));

    /**
     * There the embedded database is started, and the processes that read files of strangers, which begin Tesseract (decision 31): by
     * commands in which nothing stands that anybody sent.
     */
    private static final ArchRule PROGRAMS = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plumbline.platform.data")
            .and()
            .doNotHaveFullyQualifiedName("dev.plumbline.documents.parsing.Child")
            .and()
            .doNotHaveFullyQualifiedName("dev.plumbline.documents.workshop.Tesseract")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class)
            .orShould()
            .callMethodWhere(describe(
                    "run a program",
                    call -> call.getTargetOwner().isEquivalentTo(Runtime.class)
                            && call.getName().equals("exec")));

    private static final List<ArchRule> RULES = List.of(TIME, CLOCKS, PROGRAMS);

    @Test
    void onlyOnePlaceAsksTheMachine() {
        JavaClasses code = ProductCode.CLASSES;
        long kept = RULES.stream()
                .filter(rule -> !rule.evaluate(code).hasViolation())
                .count();
        System.out.printf(
                "C9 rules of time and programs: %d of %d kept by %d classes%n", kept, RULES.size(), code.size());
        RULES.forEach(rule -> rule.check(code));
    }

    @Test
    void eachWayOfAskingIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.class);

        assertThat(TIME.evaluate(planted).getFailureReport().getDetails()).hasSize(5);
        assertThat(CLOCKS.evaluate(planted).getFailureReport().getDetails()).hasSize(3);
        assertThat(PROGRAMS.evaluate(planted).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("ProcessBuilder"))
                .anyMatch(detail -> detail.contains("Runtime.exec"));
    }

    private static boolean asksForTheTime(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.") && call.getName().equals("now") && !takes(call, Clock.class);
        return now
                || call.getTargetOwner().isEquivalentTo(System.class)
                        && call.getName().equals("currentTimeMillis")
                || call.getTargetOwner().isEquivalentTo(java.util.Calendar.class)
                        && call.getName().equals("getInstance");
    }

    private static boolean makesAClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        return List.of("java.time.Clock", "java.time.InstantSource").contains(owner)
                && (call.getName().startsWith("system")
                        || call.getName().startsWith("tick") && !takes(call, Clock.class));
    }

    private static boolean takes(JavaCall<?> call, Class<?> type) {
        return call.getTarget().getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(type));
    }

    /** Nobody calls these. */
    static final class Planted {
        private Planted() {}

        static List<Object> time() {
            return List.of(
                    LocalTime.now(ZoneOffset.UTC),
                    Year.now(ZoneOffset.UTC),
                    YearMonth.now(ZoneOffset.UTC),
                    java.time.OffsetTime.now(ZoneOffset.UTC),
                    java.time.chrono.JapaneseDate.now(ZoneOffset.UTC),
                    Year.now(Clock.fixed(java.time.Instant.EPOCH, ZoneOffset.UTC)));
        }

        static List<Object> clocks() {
            return List.of(
                    Clock.system(ZoneOffset.UTC), Clock.tickSeconds(ZoneOffset.UTC), java.time.InstantSource.system());
        }

        static List<Process> programs(String[] command) throws IOException {
            return List.of(
                    new ProcessBuilder(command).start(), Runtime.getRuntime().exec(command));
        }
    }
}
