package dev.plumbline.attack;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Id;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Version;
import dev.plumbline.shared.Versioned;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What our engines must find. Lives in the test tree only, and only in the context that asks for it. */
@TestComponent
@RestController
@RequestMapping("/api/v1/planted")
class PlantedHoles {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Map<UUID, Note> notes = new ConcurrentHashMap<>();

    PlantedHoles(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    record NoteId(UUID value) implements Id {}

    record NoteRequest(String text) {}

    record Note(NoteId id, String text, long version) implements Versioned {}

    record Told(String text, @Nullable String secret) {}

    record Person(String name, @Schema(hidden = true) String passwordHash) {}

    record People(List<Person> people) {}

    /** Hole: SQL made of what the caller sent. */
    @GetMapping("/search")
    @Allow(Allow.MEMBER)
    List<String> search(@RequestParam String q) {
        return transaction.execute(status -> jdbc.sql("select name from firms.role where name = '" + q + "' order by 1")
                .query(String.class)
                .list());
    }

    /** No hole: an address that is to go. */
    @Deprecated
    @GetMapping("/old")
    @Allow(Allow.MEMBER)
    List<String> old() {
        return List.of();
    }

    /** Hole: everybody's notes are one map. */
    @PostMapping("/notes")
    @Allow(Allow.MEMBER)
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    Note create(@RequestBody NoteRequest body) {
        Note note = new Note(new NoteId(UUID.randomUUID()), String.valueOf(body.text()), 1);
        notes.put(note.id().value(), note);
        return note;
    }

    /** Hole: a foreign id is answered. */
    @GetMapping("/notes/{id}")
    @Allow(Allow.MEMBER)
    Note show(@PathVariable NoteId id) {
        return found(id);
    }

    /** Hole: the list shows every firm's notes. */
    @GetMapping("/notes")
    @Allow(Allow.MEMBER)
    List<Note> list() {
        return List.copyOf(notes.values());
    }

    /** Hole: a lost update, because the version that was seen is not compared. */
    @PutMapping("/notes/{id}")
    @Allow(Allow.MEMBER)
    Note change(@PathVariable NoteId id, @IfMatch Version seen, @RequestBody NoteRequest body) {
        Note before = found(id);
        Note after = new Note(id, String.valueOf(body.text()), before.version() + 1);
        notes.put(id.value(), after);
        return after;
    }

    /** Hole: a text that is not a number is a fault of ours, and the answer says so in Java. */
    @GetMapping("/number")
    @Allow(Allow.MEMBER)
    Told number(@RequestParam String n) {
        try {
            return new Told(String.valueOf(Integer.parseInt(n)), null);
        } catch (NumberFormatException e) {
            throw Problem.field("query:n", "number", e.toString());
        }
    }

    /** Hole: a missing member is a fault of ours. */
    @PostMapping("/length")
    @Allow(Allow.MEMBER)
    int length(@RequestBody NoteRequest body) {
        return body.text().length();
    }

    /** Hole: the answer has a member of which its description says nothing. */
    @GetMapping("/people")
    @Allow(Allow.MEMBER)
    People people() {
        return new People(List.of(new Person("Peter", "$argon2id$v=19$planted")));
    }

    private Note found(NoteId id) {
        Note note = notes.get(id.value());
        if (note == null) {
            throw Problem.notFound("note").get();
        }
        return note;
    }
}
