package dev.plumbline.identity.signin;

import dev.plumbline.identity.sessions.Started;
import dev.plumbline.shared.UserId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The two cookies: the refresh token, and the mark of a known device. No script and no other site gets at them. */
@Component
public class SignInCookies {
    public static final String REFRESH = "__Host-plumbline-refresh";
    public static final String DEVICE = "__Host-plumbline-device";

    private static final Duration DEVICE_KEPT = Duration.ofDays(180);

    private final KnownDevices devices;
    private final Clock clock;

    SignInCookies(KnownDevices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    public SignedIn write(HttpServletResponse response, Entrance.Opened opened, @Nullable String device) {
        refresh(response, opened.session());
        rememberDevice(response, opened.user(), device);
        return opened.view();
    }

    void refresh(HttpServletResponse response, Started session) {
        Duration left = Duration.between(clock.instant(), session.expiresAt());
        add(response, REFRESH, session.refresh().value(), left);
    }

    public void rememberDevice(HttpServletResponse response, UserId user, @Nullable String device) {
        add(response, DEVICE, devices.remember(device, user), DEVICE_KEPT);
    }

    void forget(HttpServletResponse response) {
        add(response, REFRESH, "", Duration.ZERO);
    }

    private static void add(HttpServletResponse response, String name, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .httpOnly(true)
                        .secure(true)
                        .sameSite("Strict")
                        .path("/")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
