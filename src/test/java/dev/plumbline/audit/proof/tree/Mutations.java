package dev.plumbline.audit.proof.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everything small that can be wrong with a list of hashes. */
final class Mutations {
    private Mutations() {}

    static Hash flip(Hash hash) {
        byte[] bytes = hash.bytes();
        bytes[17] ^= 4;
        return Hash.of(bytes);
    }

    static List<List<Hash>> of(List<Hash> proof) {
        List<List<Hash>> mutants = new ArrayList<>();
        Hash garbage = Hash.sha256(new byte[] {42});
        for (int i = 0; i <= proof.size(); i++) {
            List<Hash> inserted = new ArrayList<>(proof);
            inserted.add(i, garbage);
            mutants.add(inserted);
        }
        for (int i = 0; i < proof.size(); i++) {
            List<Hash> flipped = new ArrayList<>(proof);
            flipped.set(i, flip(proof.get(i)));
            mutants.add(flipped);
            List<Hash> removed = new ArrayList<>(proof);
            removed.remove(i);
            mutants.add(removed);
            if (i > 0) {
                List<Hash> swapped = new ArrayList<>(proof);
                Collections.swap(swapped, i, i - 1);
                mutants.add(swapped);
            }
        }
        return mutants;
    }
}
