package dev.plumbline.attack;

import dev.plumbline.Endpoints;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The running application as an attacker who has read all of its documents. */
record Target(URI base, TestWorld world, Description description, List<Operation> operations) {

    static Target of(Http anonymous, TestWorld world, Endpoints endpoints) {
        Description description = new Description(
                anonymous.as(world.foundFirm()).get("/api/openapi").expect(200).json());
        return new Target(anonymous.base(), world, description, description.operations(endpoints.all()));
    }

    Map<String, Integer> codes() {
        return description.codes();
    }

    AnswerRules rules() {
        return new AnswerRules(codes());
    }

    List<Operation> planted(boolean wanted) {
        return operations.stream()
                .filter(o -> o.path().startsWith("/api/v1/planted/") == wanted)
                .toList();
    }
}
