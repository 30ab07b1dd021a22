package dev.plumbline.audit.view;

import dev.plumbline.audit.log.LogReader;
import dev.plumbline.audit.proof.tree.Hash;
import java.util.List;

/**
 * All that an outsider needs to check that an event is in the log: {@code leafHash = SHA-256(0x00 ‖ leaf)}, the path leads
 * from it to the root in the checkpoint (RFC 9162, 2.1.3.2), whose note the key verifies; the leaf's contentHash is
 * {@code SHA-256(salt ‖ content)}. Hashes and salt are base64.
 *
 * @param leaf    exact text of the leaf
 * @param content exact text of before, after and reason
 */
record ProofView(
        String leaf,
        String leafHash,
        String content,
        String salt,
        long index,
        long size,
        List<String> path,
        String checkpoint,
        String verifierKey) {

    static ProofView from(LogReader.Inclusion found) {
        return new ProofView(
                found.event().leaf().canonical(),
                found.event().leaf().hash().base64(),
                found.event().content().canonical(),
                found.event().salt().base64(),
                found.index(),
                found.mark().size(),
                found.path().stream().map(Hash::base64).toList(),
                found.mark().note(),
                found.key().toString());
    }
}
