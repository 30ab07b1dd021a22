package dev.plumbline.operations.rates;

import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Scope;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateSettings.class)
class RatesConfiguration {
    /** Each piece in a transaction of its own: what was taken stays taken, whatever becomes of the call. */
    @Bean
    Rates.Pot ratePot(RateRepository repository, TransactionTemplate transaction) {
        Scope scope = Scope.platform(Actor.system("rates"), "rates", "rates.take");
        return (key, span, wanted, pot) -> scope.call(
                () -> Objects.requireNonNull(transaction.execute(status -> repository.take(key, span, wanted, pot))));
    }
}
