package dev.plumbline;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: {@code plumbline serve} and the other commands. */
@SpringBootApplication
public class Plumbline {
    public static void main(String[] args) {
        // Exit instead of return: the embedded database and the pool end by the shutdown hook, also after a failure.
        int code = CommandLineEntry.run(args);
        if (code != CommandLineEntry.STAYS) {
            System.exit(code);
        }
    }
}
