package dev.plumbline.operations.traces;

import dev.plumbline.platform.NeededSetting;
import dev.plumbline.platform.Traces;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TraceSettings.class)
class TracesConfiguration {
    @Bean
    Traces traces(TraceSettings settings, Clock clock) {
        return settings.areTold() ? new TraceBook(settings, clock) : new NoTraces();
    }

    /** OpenTelemetry's own variable sets it too. */
    @Bean
    NeededSetting tracesEndpointSetting() {
        return new NeededSetting(
                "PLUMBLINE_TRACES_ENDPOINT",
                TraceSettings.ENDPOINT,
                here -> TraceSettings.isWell(here.getProperty(TraceSettings.ENDPOINT)),
                TraceSettings.FORM);
    }
}
