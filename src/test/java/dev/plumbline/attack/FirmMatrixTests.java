package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Contract;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.Allow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every operation × every place for an id × other firms' real records: nobody learns that they exist. */
class FirmMatrixTests extends AttackTest {
    private static final Duration UNTIL_NOTICED = Duration.ofSeconds(30);

    @Test
    void everyOperationHasItsRow() {
        Contract.check(
                "firm-matrix.txt",
                target().planted(false).stream()
                        .map(o -> FirmCrossing.row(o) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void anotherFirmsRecordIsAnsweredAsOneThatDoesNotExist() {
        cross(List.of(BuiltInRole.OWNER));
    }

    @Test
    @Tag("slow")
    void noRoleLearnsOfAnotherFirmsRecord() {
        cross(Arrays.asList(BuiltInRole.values()));
    }

    private void cross(List<BuiltInRole> roles) {
        Estate mine = Estate.found(target(), "Aardvark");
        List<Estate> others = List.of(Estate.found(target(), "Bumblebee"), Estate.found(target(), "Chinchilla"));
        FirmCrossing crossing = new FirmCrossing(target(), mine, others);
        List<String> found = new ArrayList<>();
        // First, before what I ask of others stands in my own log.
        GraphqlCrossing graphql = new GraphqlCrossing(target(), mine, others);
        roles.forEach(role -> found.addAll(graphql.crossings(role)));
        List<Operation> operations =
                target().planted(false).stream().filter(o -> !o.isPublic()).toList();
        roles.forEach(role -> operations.forEach(o -> found.addAll(crossing.shown(o, role))));
        roles.forEach(role -> operations.forEach(o -> found.addAll(crossing.crossings(o, role))));
        operations.forEach(o -> found.addAll(crossing.shown(o, BuiltInRole.OWNER)));
        roles.forEach(role -> operations.forEach(o -> found.addAll(crossing.answered(o, role))));
        System.out.printf(
                "A1 firm matrix: %d leaks in %d comparisons, %d operations x %d roles x 3 firms, %d tables with rows%n",
                found.size(),
                crossing.compared(),
                target().planted(false).size(),
                roles.size(),
                others.getFirst().data().filled());
        System.out.printf(
                "A1 firm matrix: %d places told own from absent, %d could not tell: %s%n",
                crossing.telling(), crossing.blind().size(), crossing.blind());
        System.out.printf(
                "A1 firm matrix: %d queries in GraphQL, %d arguments told own from absent%n",
                graphql.compared(), graphql.telling());
        assertThat(graphql.telling()).isGreaterThan(30);
        assertThat(crossing.telling()).isGreaterThan(crossing.blind().size() * 3 / 2);
        assertThat(found).isEmpty();
    }

    @Test
    void aDeactivatedMemberIsLetInNowhere() {
        Estate mine = Estate.found(target(), "Dormouse");
        Map<BuiltInRole, TestWorld.Person> left = new EnumMap<>(BuiltInRole.class);
        for (BuiltInRole role : BuiltInRole.values()) {
            left.put(role, mine.signedIn(role));
            anonymous().as(left.get(role)).get("/api/v1/firms/current").expect(200);
        }
        left.values().forEach(person -> deactivate(mine, person));
        left.values().forEach(this::waitUntilNoticed);
        List<String> open = new ArrayList<>();
        int calls = 0;
        for (Operation operation : target().planted(false)) {
            if (operation.isPublic()
                    || Set.of(Allow.SIGNED_IN, Allow.CALLER)
                            .contains(operation.endpoint().permission())) {
                continue;
            }
            for (BuiltInRole role : BuiltInRole.values()) {
                calls++;
                Http.Answer answer = mine.sensible(operation, left.get(role)).send(target().base());
                if (answer.status() != 401 && answer.status() != 403) {
                    open.add(role + " " + operation.name() + " " + answer.status());
                }
            }
        }
        System.out.printf(
                "A3 deactivated member: let in by %d of %d calls to %d operations by %d roles%n",
                open.size(), calls, target().planted(false).size(), BuiltInRole.values().length);
        assertThat(open).isEmpty();
    }

    private void deactivate(Estate mine, TestWorld.Person person) {
        world.in(mine.firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql(
                                        "update firms.member set status = 'deactivated', status_command = 'deactivate' where id = :id")
                                .param("id", person.member().value())
                                .update()));
    }

    private void waitUntilNoticed(TestWorld.Person person) {
        long end = System.nanoTime() + UNTIL_NOTICED.toNanos();
        while (anonymous().as(person).get("/api/v1/firms/current").status() == 200 && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    @Test
    @Tag("slow")
    void foreignAndAbsentTakeTheSameTime() {
        Estate mine = Estate.found(target(), "Echidna");
        Estate other = Estate.found(target(), "Flamingo");
        TestWorld.Person caller = mine.signedIn(BuiltInRole.OWNER);
        List<String> figures = new ArrayList<>();
        for (Operation operation : target().planted(false)) {
            if (operation.method().equals("GET") && operation.variables().size() == 1 && !operation.streams()) {
                String variable = operation.variables().getFirst();
                other.data().meant(operation.collectionOf(variable)).ifPresent(row -> {
                    Call right = mine.sensible(operation, caller);
                    long[] foreign = new long[300];
                    long[] absent = new long[300];
                    for (int n = 0; n < foreign.length; n++) {
                        foreign[n] = nanos(right, operation, variable, row.id());
                        absent[n] = nanos(right, operation, variable, UUID.randomUUID());
                    }
                    double ratio = (double) median(foreign) / median(absent);
                    figures.add("%s %+.1f %%".formatted(operation.path(), 100 * (ratio - 1)));
                });
            }
        }
        System.out.println("A1 time of foreign against absent, p50: " + figures);
    }

    private long nanos(Call right, Operation operation, String variable, UUID id) {
        Call call = right.to(operation.path().replace("{" + variable + "}", id.toString()));
        long start = System.nanoTime();
        call.send(target().base());
        return System.nanoTime() - start;
    }

    private static long median(long[] times) {
        return LongStream.of(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
    }
}
