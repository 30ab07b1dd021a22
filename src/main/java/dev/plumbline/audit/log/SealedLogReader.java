package dev.plumbline.audit.log;

import dev.plumbline.audit.SealedEvent;
import dev.plumbline.audit.SealedLog;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class SealedLogReader implements SealedLog {
    private final SealedRepository sealed;

    SealedLogReader(SealedRepository sealed) {
        this.sealed = sealed;
    }

    @Override
    public long size() {
        return sealed.size();
    }

    @Override
    public List<SealedEvent> read(long from, int limit) {
        return sealed.read(from, limit);
    }
}
