package dev.plumbline.attack;

import static dev.plumbline.attack.Description.JSON;

import com.samskivert.mustache.Escapers;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Puts hostile texts where texts go: every query parameter, every member of every body, every path variable, headers. */
final class Injection {
    /** Pairs that differ only in what a database would make of them: as long as each other, with the same signs. */
    static final List<Truth> TRUTHS = List.of(
            new Truth("' or  '1'='1", "' and '1'='2"),
            new Truth("' or 1=1 -- ", "' or 1=2 -- "),
            new Truth("x' or 1 = 1 or 'a'='b", "x' or 1 = 2 or 'a'='b"),
            new Truth("' union select rolname from pg_roles -- ", "' union select rolname from pg_rules -- "),
            new Truth("name) or (1=1", "name) or (1=2"),
            new Truth("name:asc, (select 1/1)", "name:asc, (select 1/0)"),
            new Truth("(case when 1=1 then name else id end):asc", "(case when 1=2 then name else id end):asc"),
            new Truth("\" or  \"x\"=\"x", "\" and \"x\"=\"y"),
            new Truth("\\' or 1=1 --", "\\' or 1=2 --"),
            new Truth("1 or 1=1", "1 or 1=2"),
            new Truth("'||(select current_user)||'", "'||(select current_date)||'"),
            new Truth("%' or 1=1 or name like '%", "%' or 1=2 or name like '%"),
            new Truth("x & y | !(z:*", "x & y & !(z:*"),
            new Truth("$$ or 1=1", "$$ or 1=2"),
            new Truth(
                    "'; select set_config('plumbline.firm','','true') --",
                    "'; select set_config('plumbline.note','','true') --"),
            new Truth("{\"$ne\":null}", "{\"$eq\":null}"));

    record Truth(String yes, String no) {}

    private record Place(String name, Function<String, Call> put) {}

    private final Target target;
    private final Estate estate;
    private int sent;

    Injection(Target target, Estate estate) {
        this.target = target;
        this.estate = estate;
    }

    int sent() {
        return sent;
    }

    /** Where a true and a false condition are answered differently, or the database shows through. */
    List<String> sql(Operation operation, int truths) {
        return overPlaces(operation, (place, found) -> {
            for (Truth truth : TRUTHS.subList(0, Math.min(truths, TRUTHS.size()))) {
                Http.Answer yes = send(place.put().apply(truth.yes()));
                Http.Answer no = send(place.put().apply(truth.no()));
                judge(operation, place, truth.yes(), yes, found);
                judge(operation, place, truth.no(), no, found);
                if (isDelayed(yes) || isDelayed(no)) {
                    continue;
                }
                if (kind(yes) != kind(no)
                        || (!operation.writes() && !plain(yes, truth).equals(plain(no, truth)))) {
                    found.add(operation.name() + " " + place.name() + ": the answer depends on the truth of " + truth
                            + ": " + yes.text() + " | " + no.text());
                }
            }
        });
    }

    /** Where a text is run, or the answer is not the API's own. */
    List<String> programs(Operation operation, List<String> programs) {
        return overPlaces(operation, (place, found) -> {
            for (String program : programs) {
                Http.Answer answer = send(place.put().apply(program));
                judge(operation, place, program, answer, found);
                if (answer.text().contains(Programs.EVALUATED)) {
                    found.add(operation.name() + " " + place.name() + ": was run: " + program);
                }
                if (!answer.header("FORGED").isEmpty()) {
                    found.add(operation.name() + " " + place.name() + ": split the header");
                }
            }
        });
    }

    private interface Probe {
        void at(Place place, List<String> found);
    }

    private List<String> overPlaces(Operation operation, Probe probe) {
        List<String> found = new ArrayList<>();
        if (!operation.streams()) {
            TestWorld.Person caller = estate.signedIn(BuiltInRole.OWNER);
            for (Place place : places(operation, estate.valid(operation, caller))) {
                probe.at(place, found);
            }
            estate.refresh();
        }
        return found.stream().distinct().toList();
    }

    private void judge(Operation operation, Place place, String payload, Http.Answer answer, List<String> found) {
        target.rules().violations(operation, answer.status() < 400 ? answer : withoutEcho(answer, payload)).stream()
                .map(v -> operation.name() + " " + place.name() + " \"" + payload + "\": " + v)
                .forEach(found::add);
    }

    /** A refusal may name what was wrong: that is the caller's own text, and tells them nothing. */
    private static Http.Answer withoutEcho(Http.Answer answer, String payload) {
        return new Http.Answer(
                answer.status(), answer.headers(), answer.text().replace(escaped(payload), "what was sent"));
    }

    /** Whoever asks too often is told to wait, whatever they ask. */
    private static boolean isDelayed(Http.Answer answer) {
        return answer.status() == 429;
    }

    /** A conflict with what an earlier payload has stored is as good as storing it. */
    private static int kind(Http.Answer answer) {
        return answer.status() == 409 ? 2 : answer.status() / 100 == 2 ? 2 : answer.status();
    }

    private Http.Answer send(Call call) {
        sent++;
        Call fresh = call.headers().containsKey("Idempotency-Key")
                ? call.with("Idempotency-Key", UUID.randomUUID().toString())
                : call;
        return fresh.send(target.base());
    }

    private static List<Place> places(Operation operation, Call right) {
        List<Place> places = new ArrayList<>();
        for (String query : operation.queries().keySet()) {
            places.add(new Place(
                    "?" + query, text -> right.to(right.target() + "?" + query + "=" + Hostile.encoded(text))));
        }
        for (String variable : operation.variables()) {
            places.add(new Place(
                    "{" + variable + "}",
                    text -> right.to(operation
                            .path()
                            .replace("{" + variable + "}", Hostile.encoded(text).replace("+", "%20"))
                            .replaceAll("\\{[^}]+}", Samples.ABSENT.toString()))));
        }
        if (operation.hasBody()) {
            JsonNode body = JSON.readTree(right.body());
            for (String pointer : Mutations.pointers(body)) {
                if (body.at(pointer).isString()) {
                    places.add(new Place(
                            pointer, text -> right.carrying(Mutations.text(Mutations.withText(body, pointer, text)))));
                }
            }
        }
        return places;
    }

    /**
     * An answer without what must differ: its id, and the caller's own text. What was stored with either text by an attack
     * before is found by it, under an id of its own: that is no leak.
     */
    private static Map<String, Object> plain(Http.Answer answer, Truth truth) {
        String text = answer.text()
                .replaceAll("\"requestId\":\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
                .replace(escaped(truth.yes()), "")
                .replace(escaped(truth.no()), "")
                .replace(escaped(truth.yes().strip()), "")
                .replace(escaped(truth.no().strip()), "")
                .replace(shown(truth.yes().strip()), "")
                .replace(shown(truth.no().strip()), "");
        return Map.of("status", answer.status(), "text", text);
    }

    /** As a page has it. */
    private static String shown(String text) {
        return escaped(Escapers.HTML.escape(text));
    }

    private static String escaped(String text) {
        String quoted = JSON.writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }
}
