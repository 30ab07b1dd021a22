package dev.plumbline.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.identity.IdentityApiTest;
import dev.plumbline.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A11: a good token, spoilt in every way that has ever fooled a verifier. */
class AccessTokenMutationTests extends IdentityApiTest {
    private static final String ADDRESS = "/api/v1/firms/current";

    @Autowired
    private Secrets secrets;

    private final Map<String, String> mutations = new LinkedHashMap<>();
    private ECKey ours;
    private String good;
    private String header;
    private String claims;
    private String signature;

    @Test
    void noSpoiltTokenIsAccepted() throws Exception {
        TestWorld.Person person = ownerPerson();
        good = person.token();
        String[] parts = good.split("\\.");
        header = text(parts[0]);
        claims = text(parts[1]);
        signature = parts[2];
        ours = TokenKeys.derive(secrets, "1");
        anonymous().with("Authorization", "Bearer " + good).get(ADDRESS).expect(200);

        changeTheForm();
        changeTheAlgorithm();
        changeTheHeaderUnderOurKey();
        changeTheClaimsUnderOurKey();
        changeWhoseTokenItIs(person);
        useOtherKeys();
        changeTheSignature();

        List<String> accepted = new ArrayList<>();
        long slowest = 0;
        for (Map.Entry<String, String> mutation : mutations.entrySet()) {
            long start = System.nanoTime();
            Http.Answer answer =
                    anonymous().with("Authorization", mutation.getValue()).get(ADDRESS);
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
            if (answer.status() != 401
                    || !answer.code().equals("request.sign-in-required")
                    || !answer.header("Content-Type").equals("application/problem+json")) {
                accepted.add(mutation.getKey() + " " + answer.status());
            }
        }
        System.out.println("A11 spoilt access tokens: " + accepted.size() + " of " + mutations.size()
                + " accepted, slowest answer " + slowest + " ms");
        assertThat(mutations).hasSizeGreaterThanOrEqualTo(120);
        assertThat(accepted).isEmpty();
    }

    private void changeTheForm() {
        for (String value : List.of(
                "Bearer ",
                "Bearer",
                "bearer " + good,
                "BEARER " + good,
                "Basic " + good,
                "Token " + good,
                good,
                "Bearer  " + good,
                "Bearer " + good + ".",
                "Bearer ." + good,
                "Bearer " + good + " " + good,
                "Bearer " + good + "," + good,
                "Bearer " + good + "=",
                "Bearer \"" + good + "\"",
                "Bearer " + good.replace('.', ' '),
                "Bearer " + encode(header) + "." + encode(claims),
                "Bearer " + encode(header) + "." + encode(claims) + ".",
                "Bearer " + encode(header) + ".." + signature,
                "Bearer ." + encode(claims) + "." + signature,
                "Bearer ..",
                "Bearer ...",
                "Bearer " + good + "." + encode("x") + "." + encode("y"),
                "Bearer " + encode("[]") + "." + encode(claims) + "." + signature,
                "Bearer " + encode(header) + "." + encode("[]") + "." + signature,
                "Bearer " + encode("null") + "." + encode("null") + "." + signature,
                "Bearer " + header + "." + claims.replace(" ", "") + "." + signature,
                "Bearer " + "A".repeat(3000),
                "Bearer " + good + "A".repeat(4000),
                "Bearer plk_",
                "Bearer plk_" + good,
                "Bearer plk_" + "A".repeat(64),
                "Bearer plk_" + "A".repeat(4000),
                "Bearer " + cookieLike())) {
            add("form", value);
        }
    }

    private static String cookieLike() {
        return OpaqueToken.random(new java.security.SecureRandom()).value();
    }

    private void changeTheAlgorithm() throws Exception {
        for (String algorithm : List.of(
                "none", "None", "NONE", "nOnE", "", "HS256", "HS384", "HS512", "RS256", "RS512", "PS256", "ES384",
                "ES512", "ES256K", "EdDSA", "Ed25519", "es256", " ES256", "ES256 ", "dir", "A256KW")) {
            String head = encode(header.replace("ES256", algorithm));
            bearer("algorithm " + algorithm + " without signature", head + "." + encode(claims) + ".");
            bearer("algorithm " + algorithm + " with the signature", head + "." + encode(claims) + "." + signature);
        }
        byte[] open = ours.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        byte[] encoded = ours.toECPublicKey().getEncoded();
        for (byte[] key :
                new byte[][] {open, encoded, Base64.getEncoder().encode(encoded), new byte[32], new byte[64]}) {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .type(new JOSEObjectType("at+jwt"))
                            .keyID("1")
                            .build(),
                    JWTClaimsSet.parse(claims));
            token.sign(new MACSigner(key));
            bearer("HMAC with the public key", token.serialize());
        }
    }

    private void changeTheHeaderUnderOurKey() throws Exception {
        for (String kid : List.of(
                "",
                "0",
                "2",
                "01",
                "1 ",
                "../1",
                "/dev/null",
                "1' or '1'='1",
                "1\u0000",
                "https://evil.example/k",
                "*")) {
            signed("kid " + kid, builder().keyID(kid), set().build());
        }
        signed("no kid", new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("at+jwt")), set().build());
        for (String type : List.of("JWT", "jwt", "at+JWT ", "refresh", "application/at+jwt", "id+jwt", "logout+jwt")) {
            signed("typ " + type, builder().type(new JOSEObjectType(type)), set().build());
        }
        signed("no typ", new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("1"), set().build());
        ECKey theirs = new ECKeyGenerator(Curve.P_256).keyID("1").generate();
        signed("jwk of ours", builder().jwk(ours.toPublicJWK()), set().build());
        signed("jku", builder().jwkURL(java.net.URI.create("https://evil.example/jwks")), set().build());
        signed("x5u", builder().x509CertURL(java.net.URI.create("https://evil.example/x5u")), set().build());
        signed("cty", builder().contentType("JWT"), set().build());
        signed("unknown parameter", builder().customParam("role", "owner"), set().build());
        SignedJWT forged = new SignedJWT(builder().jwk(theirs.toPublicJWK()).build(), set().build());
        forged.sign(new ECDSASigner(theirs));
        bearer("jwk of theirs", forged.serialize());
    }

    private void changeTheClaimsUnderOurKey() throws Exception {
        Instant now = clock.instant();
        claim("another issuer", set().issuer("evil"));
        claim("no issuer", set().issuer(null));
        claim("issuer in capitals", set().issuer("PLUMBLINE"));
        claim("another audience", set().audience("other"));
        claim("two audiences", set().audience(List.of("plumbline-api", "other")));
        claim("no audience", set().audience((String) null));
        claim("expired", set().issueTime(date(now, -1200)).expirationTime(date(now, -600)));
        claim("expired just now", set().issueTime(date(now, -601)).expirationTime(date(now, -1)));
        claim("no expiry", set().expirationTime(null));
        claim("expires in a year", set().expirationTime(date(now, 31_536_000)));
        claim("expires in eleven minutes", set().expirationTime(date(now, 660)));
        claim("issued in the future", set().issueTime(date(now, 120)).expirationTime(date(now, 500)));
        claim("no issue time", set().issueTime(null));
        claim("not before", set().notBeforeTime(date(now, 300)));
        claim("not before, past", set().notBeforeTime(date(now, -300)));
    }

    private void changeWhoseTokenItIs(TestWorld.Person person) throws Exception {
        claim("no subject", set().subject(null));
        claim("subject is no id", set().subject("admin"));
        claim("subject is SQL", set().subject("' or 1=1 --"));
        claim("somebody else", set().subject(UUID.randomUUID().toString()));
        claim(
                "another user's id with this session",
                set().subject(world.foundFirm().user().value().toString()));
        claim("no session", set().claim("sid", null));
        claim("session is no id", set().claim("sid", "x"));
        claim("session is a number", set().claim("sid", 7));
        claim("unknown session", set().claim("sid", UUID.randomUUID().toString()));
        claim(
                "another user's session",
                set().claim("sid", world.foundFirm().session().value().toString()));
        claim(
                "another firm",
                set().claim("firm", world.foundFirm().firm().value().toString()));
        claim("unknown firm", set().claim("firm", UUID.randomUUID().toString()));
        claim("firm is no id", set().claim("firm", "all"));
        claim(
                "firm is a list",
                set().claim("firm", List.of(person.firm().value().toString())));
        claim(
                "session in capitals and braces",
                set().claim("sid", "{" + person.session().value() + "}"));
    }

    private void useOtherKeys() throws Exception {
        for (String kid : List.of("0", "2", "3")) {
            SignedJWT token = new SignedJWT(builder().build(), set().build());
            token.sign(new ECDSASigner(TokenKeys.derive(secrets, kid)));
            bearer("our key of version " + kid, token.serialize());
        }
        SignedJWT token = new SignedJWT(builder().build(), set().build());
        token.sign(new ECDSASigner(TokenKeys.derive(new Secrets(new byte[32]), "1")));
        bearer("another installation's key", token.serialize());
    }

    private void changeTheSignature() {
        byte[] bytes = Base64.getUrlDecoder().decode(signature);
        for (int i = 0; i < bytes.length; i += 4) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            bearer("signature byte " + i, good.substring(0, good.lastIndexOf('.') + 1) + encode(changed));
        }
        String head = good.substring(0, good.lastIndexOf('.') + 1);
        bearer("zero signature", head + encode(new byte[64]));
        bearer("empty signature", head);
        bearer("half a signature", head + encode(java.util.Arrays.copyOf(bytes, 32)));
        bearer("double signature", head + signature + signature);
        for (int i = 1; i <= 5; i++) {
            int at = claims.length() * i / 6;
            String changed = claims.substring(0, at) + (char) (claims.charAt(at) ^ 1) + claims.substring(at + 1);
            bearer("claims character " + at, encode(header) + "." + encode(changed) + "." + signature);
        }
    }

    private void claim(String name, JWTClaimsSet.Builder set) throws Exception {
        signed(name, builder(), set.build());
    }

    private void signed(String name, JWSHeader.Builder head, JWTClaimsSet set) throws Exception {
        SignedJWT token = new SignedJWT(head.build(), set);
        token.sign(new ECDSASigner(ours));
        bearer(name, token.serialize());
    }

    private JWTClaimsSet.Builder set() throws Exception {
        return new JWTClaimsSet.Builder(JWTClaimsSet.parse(claims));
    }

    private static JWSHeader.Builder builder() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID("1");
    }

    private static Date date(Instant now, long seconds) {
        return Date.from(now.plusSeconds(seconds));
    }

    private void bearer(String name, String token) {
        add(name, "Bearer " + token);
    }

    private void add(String name, String value) {
        if (value.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            mutations.put(mutations.size() + " " + name, value);
        }
    }

    private static String text(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
