package dev.plumbline;

import dev.plumbline.documents.scan.TestClam;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.jobs.run.TestWork;
import dev.plumbline.platform.data.OwnerDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Runs against the whole application: real HTTP on a random port, real PostgreSQL, one of each in each of the two test processes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("system")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "plumbline.database.durable=false",
            "plumbline.data=target/test-data/${random.uuid}",
            "plumbline.jobs.run=false",
            "plumbline.live.heartbeat=500ms",
            "plumbline.billing.sandbox=true",
            // Whoever tries every address a hundred times is no honest user.
            "plumbline.rates.global.user=1000000",
            "plumbline.rates.global.key=1000000",
            "plumbline.rates.global.firm=1000000",
            "plumbline.rates.api.user=1000000",
            "plumbline.rates.api.key=1000000",
            "plumbline.rates.api.firm=1000000",
            "plumbline.rates.auth.user=1000000",
            "plumbline.rates.auth.key=1000000",
            "plumbline.rates.auth.firm=1000000",
            "plumbline.rates.upload.user=1000000",
            "plumbline.rates.upload.key=1000000",
            "plumbline.rates.upload.firm=1000000",
            "plumbline.rates.export.user=1000000",
            "plumbline.rates.export.key=1000000",
            "plumbline.rates.export.firm=1000000",
            "plumbline.metrics.token=a-token-of-the-tests-with-40-characters.",
            // Receivers of webhooks that the tests start.
            "plumbline.webhooks.trusted-networks=127.0.0.1/32"
        })
@Import({
    TestClock.Configuration.class,
    TestWorld.class,
    Endpoints.class,
    TestJobs.class,
    TestWork.class,
    OwnerDatabase.class,
    AuditCoverage.class,
    TestClam.Configuration.class
})
public @interface SystemTest {}
