package dev.plumbline.audit.log;

import dev.plumbline.audit.ActFilter;
import dev.plumbline.audit.ActsOf;
import dev.plumbline.audit.RecordedAct;
import dev.plumbline.audit.RecordedActs;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class ActReader implements RecordedActs {
    private final ActRepository acts;

    ActReader(ActRepository acts) {
        this.acts = acts;
    }

    @Override
    public List<RecordedAct> latest(ActFilter filter) {
        return acts.latest(filter);
    }

    @Override
    public List<RecordedAct> latest(ActsOf asked) {
        return acts.latest(asked);
    }
}
