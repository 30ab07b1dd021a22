package dev.plumbline.sales.capture;

import dev.plumbline.sales.SalesProblem;
import dev.plumbline.sales.capture.CaptureFormView.Figures;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A firm's forms: made, changed, opened and closed here, and found by their keys. */
@Service
public class CaptureForms {
    static final int MAX = 100;

    private final CaptureFormRepository forms;
    private final TallyRepository tallies;
    private final Ids ids;
    private final Clock clock;

    CaptureForms(CaptureFormRepository forms, TallyRepository tallies, Ids ids, Clock clock) {
        this.forms = forms;
        this.tallies = tallies;
        this.ids = ids;
        this.clock = clock;
    }

    /** What becomes of an attempt to send a form. */
    public enum Counted {
        TAKEN,
        BOT,
        REFUSED
    }

    @Transactional(readOnly = true)
    List<CaptureFormView> list() {
        List<CaptureForm> all = forms.all(MAX);
        var figures = tallies.figures(all.stream().map(CaptureForm::id).toList());
        return all.stream()
                .map(form -> view(form, figures.getOrDefault(form.id(), Figures.NONE)))
                .toList();
    }

    @Transactional(readOnly = true)
    CaptureFormView show(CaptureFormId id) {
        return view(find(id), tallies.figures(List.of(id)).getOrDefault(id, Figures.NONE));
    }

    @Transactional
    CaptureFormView create(FormSettings settings) {
        if (forms.all(MAX).size() >= MAX) {
            throw Problem.of(SharedProblem.CONFLICT, "A firm has at most " + MAX + " capture forms.");
        }
        Instant now = clock.instant();
        CaptureFormId id = new CaptureFormId(ids.next());
        forms.insert(
                new CaptureForm(id, 1, freshKey(), CaptureStatus.DRAFT, now, now, settings),
                CaptureLifecycle.CREATE,
                now);
        return show(id);
    }

    @Transactional
    CaptureFormView change(CaptureFormId id, Version seen, FormSettings next) {
        CaptureForm form = lock(id, seen);
        readiness(form).changeTo(next).require(SalesProblem.FORM_NOT_READY);
        forms.update(form.with(next), CaptureReadiness.CHANGE);
        return show(id);
    }

    @Transactional
    CaptureFormView activate(CaptureFormId id, Version seen) {
        return run(CaptureLifecycle.ACTIVATE, lock(id, seen), form -> form.with(CaptureStatus.ACTIVE));
    }

    @Transactional
    CaptureFormView pause(CaptureFormId id, Version seen) {
        return run(CaptureLifecycle.PAUSE, lock(id, seen), form -> form.with(CaptureStatus.PAUSED));
    }

    @Transactional
    CaptureFormView retire(CaptureFormId id, Version seen) {
        return run(CaptureLifecycle.RETIRE, lock(id, seen), form -> form.with(CaptureStatus.RETIRED));
    }

    /** The old key is unknown from now on, and every page that shows it with it. */
    @Transactional
    CaptureFormView replaceKey(CaptureFormId id, Version seen) {
        return run(CaptureReadiness.REPLACE_KEY, lock(id, seen), form -> form.withKey(freshKey()));
    }

    @Transactional(readOnly = true)
    public CaptureForm find(CaptureFormId id) {
        return forms.find(id).orElseThrow(Problem.notFound("capture form"));
    }

    /** The form of the current firm with this key, while strangers may know of it: drafts and retired ones are unknown. */
    @Transactional(readOnly = true)
    public Optional<CaptureForm> byKey(String key) {
        return forms.byKey(key);
    }

    @Transactional
    public void count(CaptureFormId form, Counted what) {
        tallies.count(form, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), what);
    }

    private CaptureFormView run(String command, CaptureForm form, UnaryOperator<CaptureForm> move) {
        readiness(form).of(command).require(SalesProblem.FORM_NOT_READY);
        forms.update(move.apply(form), command);
        return show(form.id());
    }

    private CaptureForm lock(CaptureFormId id, Version seen) {
        CaptureForm form = forms.lock(id).orElseThrow(Problem.notFound("capture form"));
        seen.mustBe(form.version());
        return form;
    }

    private static CaptureReadiness readiness(CaptureForm form) {
        return new CaptureReadiness(form, Scope.current().access());
    }

    private static CaptureFormView view(CaptureForm form, Figures figures) {
        return CaptureFormView.of(form, figures, Scope.current().access());
    }

    private static String freshKey() {
        return FirmCode.fresh(Scope.current().firm(), FirmCode.KEY).text();
    }
}
