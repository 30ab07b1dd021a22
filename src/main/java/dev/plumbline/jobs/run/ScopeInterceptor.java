package dev.plumbline.jobs.run;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.plumbline.jobs.Ticket;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Scope;

/** The one place where work of the scheduler gets its firm: from the ticket, or the platform when there is none. */
record ScopeInterceptor(Ids ids) implements ExecutionInterceptor {
    @Override
    public CompletionHandler<?> execute(TaskInstance<?> task, ExecutionContext context, ExecutionChain chain) {
        return scope(task).<CompletionHandler<?>, RuntimeException>call(() -> chain.proceed(task, context));
    }

    private Scope scope(TaskInstance<?> task) {
        String name = task.getTaskName();
        return task.getData() instanceof Ticket ticket
                ? Scope.job(ticket.firm(), name, ticket.request())
                : Scope.platform(Actor.job(name), ids.next().toString(), name);
    }
}
