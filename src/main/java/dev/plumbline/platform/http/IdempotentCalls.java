package dev.plumbline.platform.http;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.servlet.ModelAndView;

/** Runs an effect and keeps its answer in the same transaction; the second request with the key gets the kept answer. */
@Component
class IdempotentCalls {
    static final String HEADER = "Idempotency-Key";
    private static final int KEY_MAX = 255;

    private final PlatformTransactionManager transactions;
    private final IdempotencyRepository answers;

    IdempotentCalls(PlatformTransactionManager transactions, IdempotencyRepository answers) {
        this.transactions = transactions;
        this.answers = answers;
    }

    interface Call {
        @Nullable
        ModelAndView invoke(HeldAnswer answer) throws Exception;
    }

    @Nullable
    ModelAndView run(HttpServletRequest request, HttpServletResponse response, Call call) throws Exception {
        String key = request.getHeader(HEADER);
        if (key == null || key.isBlank()) {
            throw Problem.of(
                    SharedProblem.KEY_REQUIRED,
                    "Send the header Idempotency-Key with a new random text of up to " + KEY_MAX + " characters.");
        }
        if (key.length() > KEY_MAX) {
            throw Problem.of(SharedProblem.KEY_TOO_LONG, "The key has at most " + KEY_MAX + " characters.");
        }
        HeldAnswer held = new HeldAnswer(request, response);
        IdempotencyRepository.Question question = new IdempotencyRepository.Question(
                principal(), key, request.getMethod() + " " + request.getRequestURI(), held.requestHash());
        TransactionStatus transaction = transactions.getTransaction(
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRED));
        try {
            ModelAndView result = answerOnce(question, held, call);
            transactions.commit(transaction);
            held.send();
            return result;
        } catch (Exception | Error e) {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
            throw e;
        }
    }

    private @Nullable ModelAndView answerOnce(IdempotencyRepository.Question question, HeldAnswer held, Call call)
            throws Exception {
        if (!answers.lock(question)) {
            throw Problem.later(
                    SharedProblem.KEY_IN_FLIGHT, "Wait for the first request with this key.", Duration.ofSeconds(1));
        }
        IdempotencyRepository.Answer kept = answers.find(question);
        if (kept == null) {
            ModelAndView result = call.invoke(held);
            answers.keep(question, held.answer());
            return result;
        }
        if (!kept.answers(question)) {
            throw Problem.of(
                    SharedProblem.KEY_REUSED, "Use a new key for a new request, or repeat the first one unchanged.");
        }
        held.replay(kept);
        return null;
    }

    private static String principal() {
        Scope scope = Scope.current();
        return scope.actor().kind().code() + ":" + scope.actor().id();
    }
}
