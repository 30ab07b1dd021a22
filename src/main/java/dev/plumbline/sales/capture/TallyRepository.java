package dev.plumbline.sales.capture;

import dev.plumbline.sales.capture.CaptureFormView.Figures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TallyRepository {
    private static final String COUNT = """
            insert into sales.capture_tally as t (firm_id, form_id, day, taken, bots, refused)
            values (shared.firm(), :form, :day, :taken, :bots, :refused)
            on conflict (firm_id, form_id, day) do update
               set taken = t.taken + excluded.taken, bots = t.bots + excluded.bots, refused = t.refused + excluded.refused
            """;

    private static final String FIGURES = """
            select f.id, coalesce(t.taken, 0) as taken, coalesce(t.bots, 0) as bots, coalesce(t.refused, 0) as refused,
                   coalesce(w.waiting, 0) as waiting
              from unnest(cast(:forms as uuid[])) as f (id)
              left join lateral (select sum(taken) as taken, sum(bots) as bots, sum(refused) as refused
                                   from sales.capture_tally
                                  where firm_id = shared.firm() and form_id = f.id) t on true
              left join lateral (select count(*) as waiting
                                   from sales.enquiry
                                  where firm_id = shared.firm() and form_id = f.id and status = 'waiting') w on true
            """;

    private final JdbcClient jdbc;

    TallyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(CaptureFormId form, LocalDate day, CaptureForms.Counted what) {
        jdbc.sql(COUNT)
                .param("form", form.value())
                .param("day", day)
                .param("taken", what == CaptureForms.Counted.TAKEN ? 1 : 0)
                .param("bots", what == CaptureForms.Counted.BOT ? 1 : 0)
                .param("refused", what == CaptureForms.Counted.REFUSED ? 1 : 0)
                .update();
    }

    Map<CaptureFormId, Figures> figures(List<CaptureFormId> forms) {
        Map<CaptureFormId, Figures> found = new HashMap<>();
        jdbc.sql(FIGURES)
                .param("forms", forms.stream().map(CaptureFormId::value).toArray(UUID[]::new))
                .query((row, n) -> found.put(
                        new CaptureFormId(row.getObject("id", UUID.class)),
                        new Figures(
                                row.getLong("taken"),
                                row.getLong("waiting"),
                                row.getLong("bots"),
                                row.getLong("refused"))))
                .list();
        return found;
    }
}
