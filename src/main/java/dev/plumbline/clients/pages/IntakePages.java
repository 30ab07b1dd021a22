package dev.plumbline.clients.pages;

import dev.plumbline.clients.ClientsProblem;
import dev.plumbline.platform.FirmToken;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of a firm by which strangers apply. */
@Service
public class IntakePages {
    private static final SecureRandom SOURCE = new SecureRandom();

    private final IntakePageRepository pages;
    private final Ids ids;
    private final Clock clock;

    IntakePages(IntakePageRepository pages, Ids ids, Clock clock) {
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
    }

    /** The page of the current firm; none when nobody has made one. */
    @Transactional(readOnly = true)
    public Optional<IntakePage> find() {
        return pages.find();
    }

    @Transactional(readOnly = true)
    List<IntakePageView> list() {
        return pages.find().map(IntakePages::view).stream().toList();
    }

    @Transactional
    IntakePageView create() {
        pages.insert(new IntakePageId(ids.next()), freshKey(), clock.instant());
        return show();
    }

    @Transactional
    IntakePageView open(IntakePageId id, Version seen) {
        return move(id, seen, IntakePageLifecycle.OPEN_IT, PageStatus.OPEN);
    }

    @Transactional
    IntakePageView close(IntakePageId id, Version seen) {
        return move(id, seen, IntakePageLifecycle.CLOSE, PageStatus.CLOSED);
    }

    /** The old address is unknown from now on. */
    @Transactional
    IntakePageView replaceKey(IntakePageId id, Version seen) {
        ready(id, seen, IntakePageReadiness.REPLACE_KEY);
        pages.replaceKey(id, freshKey());
        return show();
    }

    private IntakePageView move(IntakePageId id, Version seen, String command, PageStatus next) {
        ready(id, seen, command);
        pages.move(id, command, next);
        return show();
    }

    private void ready(IntakePageId id, Version seen, String command) {
        IntakePage page = pages.lock(id).orElseThrow(Problem.notFound("page"));
        seen.mustBe(page.version());
        new IntakePageReadiness(page.status(), Scope.current().access())
                .of(command)
                .require(ClientsProblem.PAGE_NOT_READY);
    }

    private IntakePageView show() {
        return view(pages.find().orElseThrow(Problem.notFound("page")));
    }

    private static IntakePageView view(IntakePage page) {
        return IntakePageView.of(page, Scope.current().access());
    }

    private static String freshKey() {
        return FirmToken.fresh(Scope.current().firm(), SOURCE).text();
    }
}
