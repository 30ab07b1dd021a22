package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
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
    void noTextReachesTheDatabaseAsSql() {
        sql(FEW);
    }

    @Test
    @Tag("slow")
    void noneOfManyTextsReachesTheDatabaseAsSql() {
        sql(Injection.TRUTHS.size());
    }

    @Test
    void noTextIsRunAndNoLogLineIsForged(CapturedOutput output) {
        programs(FEW, output);
    }

    @Test
    @Tag("slow")
    void noneOfManyTextsIsRun(CapturedOutput output) {
        programs(Injection.PROGRAMS.size(), output);
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

    private void programs(int programs, CapturedOutput output) {
        Injection injection = new Injection(target(), Estate.found(target(), "Template"));
        List<String> found = new ArrayList<>();
        target().planted(false).forEach(o -> found.addAll(injection.programs(o, programs)));
        headers(found);
        Stream<String> forged = output.getAll().lines().filter(l -> l.strip().startsWith("FORGED"));
        System.out.printf("A19 programs in texts: %d run, %d requests%n", found.size(), injection.sent());
        assertThat(found).isEmpty();
        assertThat(forged).isEmpty();
    }

    private void headers(List<String> found) {
        Random random = new Random(19);
        List<Operation> operations = target().planted(false);
        for (String program : Injection.PROGRAMS) {
            Operation operation = operations.get(random.nextInt(operations.size()));
            for (String header :
                    List.of("User-Agent", "Referer", "X-Request-Id", "Accept-Language", "X-Api-Version", "Cookie")) {
                String line =
                        "GET " + operation.path().replaceAll("\\{[^}]+}", "x") + " HTTP/1.1\r\nHost: localhost\r\n"
                                + "Connection: close\r\n" + header + ": " + program + "\r\n\r\n";
                String answer = RawHttp.exchange(target().base().getPort(), line);
                if (answer.contains(Injection.EVALUATED)
                        || answer.startsWith("HTTP/1.1 5")
                        || AnswerRules.INSIDE.matcher(answer).find()) {
                    found.add(header + ": " + program + " -> " + answer);
                }
            }
        }
    }
}
