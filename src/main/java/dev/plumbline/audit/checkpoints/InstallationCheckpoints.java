package dev.plumbline.audit.checkpoints;

import dev.plumbline.audit.log.LogMark;
import dev.plumbline.firms.FirmName;
import dev.plumbline.firms.Firms;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works in the platform's scope. */
@Service
@Transactional(readOnly = true)
class InstallationCheckpoints {
    private final HeadRepository repository;
    private final Heads heads;
    private final Firms firms;
    private final Clock clock;

    InstallationCheckpoints(HeadRepository repository, Heads heads, Firms firms, Clock clock) {
        this.repository = repository;
        this.heads = heads;
        this.firms = firms;
        this.clock = clock;
    }

    public Page<LogHeadView> own(PageRequest asked) {
        return repository.own(asked).map(mark -> view(FirmId.PLATFORM, mark));
    }

    public Page<FirmHeadView> ofFirms(FirmHeadFilter filter, PageRequest asked) {
        Page<FirmName> page = firms.page(filter.q(), asked);
        Map<FirmId, LogMark> last =
                repository.last(page.items().stream().map(FirmName::id).toList());
        return page.map(firm -> {
            LogMark mark = last.get(firm.id());
            return new FirmHeadView(firm, mark == null ? null : view(firm.id(), mark));
        });
    }

    private LogHeadView view(FirmId firm, LogMark mark) {
        Optional<Heads.Verdict> verdict = heads.verify(firm, mark);
        return new LogHeadView(
                mark.id(),
                mark.size(),
                mark.at(),
                mark.generation(),
                verdict.map(v -> v.said().root().base64()).orElse(null),
                verdict.map(Heads.Verdict::keyId).orElse(null),
                heads.verifierKey(firm, mark),
                verdict.map(Heads.Verdict::good).orElse(false),
                clock.instant(),
                mark.note());
    }
}
