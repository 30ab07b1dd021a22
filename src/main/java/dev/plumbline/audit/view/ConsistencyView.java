package dev.plumbline.audit.view;

import dev.plumbline.audit.log.LogReader;
import dev.plumbline.audit.proof.tree.Hash;
import java.util.List;

/** That a later checkpoint's log only continues an earlier one's (RFC 9162, 2.1.4.2). Hashes are base64. */
record ConsistencyView(long from, long to, List<String> path, String fromCheckpoint, String toCheckpoint) {
    static ConsistencyView from(LogReader.Consistency found) {
        return new ConsistencyView(
                found.first().size(),
                found.second().size(),
                found.path().stream().map(Hash::base64).toList(),
                found.first().note(),
                found.second().note());
    }
}
