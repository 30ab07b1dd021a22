package dev.plumbline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Plumbline {
    public static void main(String[] args) {
        SpringApplication.run(Plumbline.class, args);
    }
}
