package dev.plumbline.platform.http;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Authenticator;
import dev.plumbline.platform.Caller;
import dev.plumbline.platform.Gate;
import dev.plumbline.platform.GuestGate;
import dev.plumbline.platform.Throttle;
import dev.plumbline.platform.problems.RequestId;
import dev.plumbline.platform.requests.RequestCaller;
import dev.plumbline.platform.turns.CostlyTurns;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Every call of a handler passes here: who calls, may they, in which scope. A handler that says nothing of permission is
 * never called.
 */
class Door extends RequestMappingHandlerAdapter {
    private static final Logger refused = LoggerFactory.getLogger("dev.plumbline.refused");

    private final Authenticator authenticator;
    private final IdempotentCalls idempotentCalls;
    private final Gate gate;
    private final GuestGate guests;
    private final Throttle throttle;
    private final CostlyTurns costlyTurns = new CostlyTurns();
    private final Map<HandlerMethod, Endpoint> endpoints = new ConcurrentHashMap<>();
    private final Map<HandlerMethod, QueryNames> queries = new ConcurrentHashMap<>();

    Door(Authenticator authenticator, Gate gate, GuestGate guests, Throttle throttle, IdempotentCalls idempotentCalls) {
        this.authenticator = authenticator;
        this.gate = gate;
        this.guests = guests;
        this.throttle = throttle;
        this.idempotentCalls = idempotentCalls;
    }

    @Override
    protected @Nullable ModelAndView invokeHandlerMethod(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        Endpoint endpoint = endpoints.computeIfAbsent(handler, Endpoint::of);
        Scope scope = scopeOf(request, response, endpoint).doing(endpoint.action());
        if (endpoint.ours()) {
            gate.admit(
                    new Gate.Call(request.getMethod(), request.getServletPath(), endpoint.outward()),
                    () -> authenticator.isOperator(scope));
        }
        // A page for people keeps what a campaign has written into its address.
        if (endpoint.ours() && EntryFilter.isForPrograms(request)) {
            queries.computeIfAbsent(handler, QueryNames::of).check(request);
        }
        CostlyTurns.Body<@Nullable ModelAndView> body = () -> endpoint.idempotent()
                ? idempotentCalls.run(
                        request, response, answer -> super.invokeHandlerMethod(answer.request(), answer, handler))
                : super.invokeHandlerMethod(request, response, handler);
        if (Allow.GUEST.equals(endpoint.permission())) {
            scope.run(() -> guests.admit(request.getServletPath()));
        }
        return scope.<@Nullable ModelAndView, Exception>call(() -> inTurn(scope, endpoint, body));
    }

    private @Nullable ModelAndView inTurn(Scope scope, Endpoint endpoint, CostlyTurns.Body<@Nullable ModelAndView> body)
            throws Exception {
        if (scope.isPlatform()) {
            return body.run();
        }
        if (endpoint.costly()) {
            return costlyTurns.call(scope.firm(), body);
        }
        costlyTurns.saw(scope.firm());
        return body.run();
    }

    private Scope scopeOf(HttpServletRequest request, HttpServletResponse response, Endpoint endpoint) {
        String requestId = RequestId.of(request);
        if (endpoint.permission() == null) {
            return Scope.platform(Actor.PUBLIC, requestId, endpoint.action());
        }
        Scope scope = authenticator.authenticate(request, requestId);
        if (scope == null) {
            throw Problem.of(SharedProblem.SIGN_IN_REQUIRED, "Send an access token or an API key.");
        }
        RequestCaller.set(request, scope);
        Problem tooOften = RateFilter.tell(request, response, throttle.count(RateFilter.callOf(request), scope));
        if (tooOften != null) {
            throw tooOften;
        }
        require(scope, Objects.requireNonNull(endpoint.permission()));
        return scope;
    }

    private void require(Scope scope, String permission) {
        if (!Caller.of(scope, () -> authenticator.isOperator(scope)).may(permission)) {
            Actor actor = scope.actor();
            refused.warn(
                    "Request {} was refused: {} {} of firm {} lacks {}",
                    scope.request(),
                    actor.kind(),
                    actor.id(),
                    scope.firm().value(),
                    permission);
            throw Problem.of(SharedProblem.FORBIDDEN, missing(permission));
        }
    }

    private static String missing(String permission) {
        return switch (permission) {
            case Allow.SIGNED_IN, Allow.PERSON -> "This is for people only: sign in instead of sending a key.";
            case Allow.MEMBER -> "This is for members of the firm.";
            case Allow.GUEST ->
                "This is for people of the firm's clients. Members find the same on the pages of the firm.";
            case Allow.OPERATOR -> "This is for operators of the installation. Whoever has the machine appoints one.";
            default -> "This needs the permission \"" + permission + "\". Ask an owner or admin of your firm.";
        };
    }
}
