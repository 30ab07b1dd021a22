package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.data.OwnerDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever only reads changes nothing that the firm has, however often; that somebody has read may be noted. */
class SafeMethodTests extends AttackTest {
    /** What each table holds of a firm, in few letters. */
    private static final String CONTENTS = """
            select t.name || ' ' || (xpath('//held/text()', query_to_xml(format(
                     'select count(*) || '' '' || coalesce(sum(hashtextextended(r::text, 0)), 0) as held from %s r where firm_id = %L',
                     t.name, :firm), false, true, '')))[1]
              from (select c.oid::regclass::text as name
                      from pg_class c
                      join pg_namespace n on n.oid = c.relnamespace
                      join pg_attribute f on f.attrelid = c.oid and f.attname = 'firm_id'
                     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname <> 'audit') as t
            """;

    @Autowired
    private OwnerDatabase superuser;

    @Test
    void whoReadsChangesNothing() {
        Estate estate = Estate.found(target(), "Quiet");
        List<String> changed = new ArrayList<>();
        int read = 0;
        int calls = 0;
        TestWorld.Person reader = estate.signedIn(BuiltInRole.OWNER);
        Set<String> before = contents(estate);
        assertThat(before).hasSizeGreaterThan(40);
        for (Operation operation : target().planted(false)) {
            if (operation.writes() || operation.streams()) {
                continue;
            }
            int status =
                    estate.sensible(operation, reader).send(target().base()).status();
            calls++;
            read += status == 200 ? 1 : 0;
            Set<String> after = contents(estate);
            Set<String> different = new TreeSet<>(after);
            different.removeAll(before);
            different.forEach(table -> changed.add(operation.name() + " changed " + table));
            before = after;
        }
        System.out.printf("A16 reading calls: %d tables changed by %d, %d answered 200%n", changed.size(), calls, read);
        assertThat(changed).isEmpty();
        assertThat(read).isGreaterThan(calls / 2);
    }

    private Set<String> contents(Estate estate) {
        return superuser
                .jdbc()
                .sql(CONTENTS)
                .param("firm", estate.firm().value().toString())
                .query(String.class)
                .set();
    }
}
