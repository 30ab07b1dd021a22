package dev.plumbline.identity.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.plumbline.identity.SessionId;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.UserId;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues and reads access tokens: ES256, type at+jwt (RFC 9068), one issuer, one audience, ten minutes. */
@Component
public class AccessTokens {
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    /** How far clocks may differ between nodes. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final String KEY_ID = "1";
    private static final String ISSUER = "plumbline";
    private static final String AUDIENCE = "plumbline-api";
    private static final int LENGTH_MAX = 2_000;
    private static final int VERIFIED_MAX = 20_000;
    private static final JWSHeader HEADER = new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(new JOSEObjectType("at+jwt"))
            .keyID(KEY_ID)
            .build();

    /**
     * Three parts of base64url without padding, the first of them the one header that we write: nothing else is parsed. The
     * last letter of a signature has four bits that mean nothing; they are zero, so that a token has one spelling.
     */
    private static final Pattern FORM = Pattern.compile(
            Pattern.quote(HEADER.toBase64URL().toString()) + "\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{85}[AQgw]");

    private final ECKey key;
    private final Clock clock;

    /** What was verified before: the signature of the same text stays right, its time is looked at every time. */
    private final Cache<String, JWTClaimsSet> verified = Caffeine.newBuilder()
            .maximumSize(VERIFIED_MAX)
            .expireAfterWrite(LIFETIME)
            .build();

    AccessTokens(Secrets secrets, Clock clock) {
        this.key = TokenKeys.derive(secrets, KEY_ID);
        this.clock = clock;
    }

    /** What a token says. The firm is null between sign-in and the choice of a firm. */
    public record Claims(
            UserId user, SessionId session, @Nullable FirmId firm) {}

    public String issue(Claims claims) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(claims.user().value().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .claim("sid", claims.session().value().toString());
        FirmId firm = claims.firm();
        if (firm != null) {
            set.claim("firm", firm.value().toString());
        }
        SignedJWT token = new SignedJWT(HEADER, set.build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** Empty for everything that this installation has not issued or that is no longer valid. */
    public Optional<Claims> read(String token) {
        if (token.length() > LENGTH_MAX || !FORM.matcher(token).matches()) {
            return Optional.empty();
        }
        try {
            JWTClaimsSet known = verified.getIfPresent(token);
            if (known == null) {
                SignedJWT jwt = SignedJWT.parse(token);
                if (!jwt.verify(new ECDSAVerifier(key))) {
                    return Optional.empty();
                }
                known = jwt.getJWTClaimsSet();
                verified.put(token, known);
            }
            return claims(known);
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Claims> claims(JWTClaimsSet set) throws ParseException {
        Instant now = clock.instant();
        Date issued = set.getIssueTime();
        Date expires = set.getExpirationTime();
        if (!ISSUER.equals(set.getIssuer())
                || !set.getAudience().equals(java.util.List.of(AUDIENCE))
                || issued == null
                || expires == null
                || issued.toInstant().isAfter(now.plus(SKEW))
                || !expires.toInstant().isAfter(now)
                || expires.toInstant().isAfter(issued.toInstant().plus(LIFETIME))
                || set.getNotBeforeTime() != null) {
            return Optional.empty();
        }
        String firm = set.getStringClaim("firm");
        return Optional.of(new Claims(
                new UserId(id(set.getSubject())),
                new SessionId(id(set.getStringClaim("sid"))),
                firm == null ? null : new FirmId(id(firm))));
    }

    private static UUID id(@Nullable String text) throws ParseException {
        if (text == null) {
            throw new ParseException("a claim is missing", 0);
        }
        return UUID.fromString(text);
    }
}
