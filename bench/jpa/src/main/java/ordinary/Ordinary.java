package ordinary;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Ordinary {
    public static void main(String[] args) {
        SpringApplication.run(Ordinary.class, args);
    }
}
