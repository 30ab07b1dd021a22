package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Canary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Texts that somebody else's parser would obey stay texts. */
@ExtendWith(OutputCaptureExtension.class)
class InjectionTests extends AttackTest {
    private static final int FEW = 2;

    @Test
    void theTextsOfAPairAreAsLongAsEachOther() {
        assertThat(Injection.TRUTHS).allMatch(t -> t.yes().length() == t.no().length());
    }

    @Test
    void noTextReachesTheDatabaseAsSql() {
        sql(FEW);
    }

    @Test
    @Tag("slow")
    void noneOfManyTextsReachesTheDatabaseAsSql() {
        sql(Injection.TRUTHS.size());
    }

    @Test
    void noTextIsRunAndNoLogLineIsForged(CapturedOutput output) throws Exception {
        programs(FEW, output);
    }

    @Test
    @Tag("slow")
    void noneOfManyTextsIsRun(CapturedOutput output) throws Exception {
        programs(Integer.MAX_VALUE, output);
    }

    private void sql(int truths) {
        Injection injection = new Injection(target(), Estate.found(target(), "Sequel"));
        List<String> found = new ArrayList<>();
        // Reading first: what writing stores with these words is found by them, and rightly.
        target().planted(false).stream()
                .sorted(Comparator.comparing(Operation::writes))
                .forEach(o -> found.addAll(injection.sql(o, truths)));
        System.out.printf("A5 SQL payloads: %d injectable, %d requests%n", found.size(), injection.sent());
        assertThat(found).isEmpty();
    }

    private void programs(int most, CapturedOutput output) throws Exception {
        try (Canary canary = new Canary()) {
            List<String> programs = Programs.calling(canary.port());
            Injection injection = new Injection(target(), Estate.found(target(), "Template"));
            List<String> found = new ArrayList<>();
            for (Operation operation : target().planted(false)) {
                found.addAll(injection.programs(operation, programs.subList(0, Math.min(most, programs.size()))));
            }
            List<String> answers = Programs.inHeaders(target().base().getPort(), programs, paths());
            answers.stream().filter(InjectionTests::isObeyed).forEach(found::add);
            Stream<String> forged =
                    output.getAll().lines().filter(l -> l.strip().startsWith("FORGED"));
            int visits = canary.visits();
            System.out.printf(
                    "A19 programs in texts: %d run, %d connections to the canary, %d requests%n",
                    found.size(), visits, injection.sent() + answers.size());
            assertThat(found).isEmpty();
            assertThat(visits).isZero();
            assertThat(forged).isEmpty();
        }
    }

    /** Without the one whose own answer may be 503. */
    private List<String> paths() {
        return target().planted(false).stream()
                .filter(operation -> !operation.path().startsWith(AnswerRules.DEPLOY_CHECK))
                .map(operation -> operation.path().replaceAll("\\{[^}]+}", "x"))
                .toList();
    }

    private static boolean isObeyed(String exchange) {
        String answer = exchange.substring(exchange.indexOf(" -> ") + 4);
        return answer.contains(Programs.EVALUATED)
                || answer.startsWith("HTTP/1.1 5")
                || AnswerRules.INSIDE.matcher(answer).find();
    }
}
