package dev.plumbline.firms.views;

import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Views as the caller sees them: what is not shared with them does not exist. */
@Service
class SavedViews {
    static final int OWN_MAX = 50;
    static final int SHARED_MAX = 200;

    private final SavedViewRepository views;
    private final Ids ids;
    private final Clock clock;

    SavedViews(SavedViewRepository views, Ids ids, Clock clock) {
        this.views = views;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<SavedViewView> list(String list) {
        Access caller = Scope.current().access();
        return new Page<>(
                views.list(me(), list).stream()
                        .map(view -> SavedViewView.of(view, caller))
                        .toList(),
                null);
    }

    @Transactional(readOnly = true)
    SavedViewView show(SavedViewId id) {
        SavedView view = views.find(me(), id).filter(v -> v.deletedAt() == null).orElseThrow(Problem.notFound("view"));
        return SavedViewView.of(view, Scope.current().access());
    }

    @Transactional
    SavedViewView create(String list, SavedViewRequest asked) {
        SavedView fresh = new SavedView(
                        new SavedViewId(ids.next()),
                        list,
                        "",
                        Map.of(),
                        Visibility.MINE,
                        null,
                        me(),
                        "",
                        false,
                        null,
                        0)
                .as(asked);
        requireShareable(fresh);
        requireRoom(fresh, true);
        views.insert(fresh, clock.instant());
        return show(fresh.id());
    }

    @Transactional
    SavedViewView change(SavedViewId id, Version seen, SavedViewRequest asked) {
        SavedView before = lock(id, seen);
        requireThere(before);
        SavedViewReadiness.change(before, Scope.current().access()).require(FirmsProblem.VIEW_NOT_READY);
        SavedView after = before.as(asked);
        requireShareable(after);
        if (before.visibility() == Visibility.MINE && after.visibility() != Visibility.MINE) {
            requireRoom(after, false);
        }
        views.update(after);
        return show(id);
    }

    /** Puts it aside: who has it as their standard view has none until it is back. */
    @Transactional
    void delete(SavedViewId id, Version seen) {
        SavedView view = lock(id, seen);
        requireThere(view);
        SavedViewReadiness.delete(view, Scope.current().access()).require(FirmsProblem.VIEW_NOT_READY);
        views.putAside(id, clock.instant());
    }

    @Transactional
    SavedViewView restore(SavedViewId id, Version seen) {
        SavedView view = lock(id, seen);
        SavedViewReadiness.delete(view, Scope.current().access()).require(FirmsProblem.VIEW_NOT_READY);
        if (view.deletedAt() != null) {
            requireRoom(view, true);
            views.putAside(id, null);
        }
        return show(id);
    }

    /** The list opens with it from now on, for the caller alone. */
    @Transactional
    SavedViewView makeStandard(SavedViewId id) {
        SavedView view = views.find(me(), id).orElseThrow(Problem.notFound("view"));
        requireThere(view);
        views.makeStandard(me(), view);
        return show(id);
    }

    @Transactional
    SavedViewView endStandard(SavedViewId id) {
        SavedViewView view = show(id);
        views.noStandard(me(), view.id());
        return show(id);
    }

    private SavedView lock(SavedViewId id, Version seen) {
        SavedView view = views.lock(me(), id).orElseThrow(Problem.notFound("view"));
        seen.mustBe(view.version());
        return view;
    }

    private static void requireThere(SavedView view) {
        if (view.deletedAt() != null) {
            throw Problem.notFound("view").get();
        }
    }

    private void requireShareable(SavedView next) {
        SavedViewReadiness.share(next, Scope.current().access(), views.teams(me()))
                .require(FirmsProblem.VIEW_NOT_READY);
    }

    private void requireRoom(SavedView next, boolean added) {
        SavedViewRepository.Count count = views.count(me(), next.list());
        if (added && count.own() >= OWN_MAX) {
            throw Problem.of(FirmsProblem.TOO_MANY, "A member has at most " + OWN_MAX + " views of a list.");
        }
        if (next.visibility() != Visibility.MINE && count.shared() >= SHARED_MAX) {
            throw Problem.of(FirmsProblem.TOO_MANY, "A firm shares at most " + SHARED_MAX + " views of a list.");
        }
    }

    private static MemberId me() {
        MemberId me = Scope.current().access().member();
        if (me == null) {
            throw Problem.of(SharedProblem.FORBIDDEN, "Only a member has views.");
        }
        return me;
    }
}
