package dev.plumbline.platform;

import dev.plumbline.shared.Problem;
import java.util.function.BooleanSupplier;

/** What operators have switched off. Asked for each call, when it is known who calls and that they may. */
public interface Gate {
    /**
     * What is about to be done.
     *
     * @param outward whether it reaches people or systems outside ({@link Outward})
     */
    record Call(String method, String path, boolean outward) {
        public boolean writes() {
            return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
        }
    }

    /**
     * Lets it pass.
     *
     * @param operator whether the caller is one; asked only where that makes a difference
     * @throws Problem with status 503 and the reason that was given, when it is switched off
     */
    void admit(Call call, BooleanSupplier operator);
}
