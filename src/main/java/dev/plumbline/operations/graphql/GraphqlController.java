package dev.plumbline.operations.graphql;

import dev.plumbline.platform.Allow;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/graphql")
class GraphqlController {
    private final Graphql graphql;

    GraphqlController(Graphql graphql) {
        this.graphql = graphql;
    }

    /**
     * Answers a query in GraphQL: several reads in one call. What is refused stands in {@code errors}, with the code, status and
     * detail that the read would be refused with by HTTP; the rest of the query is answered.
     */
    @PostMapping
    @Allow(Allow.CALLER)
    GraphqlAnswer query(@Valid @RequestBody GraphqlRequest request) {
        return graphql.answer(request);
    }
}
