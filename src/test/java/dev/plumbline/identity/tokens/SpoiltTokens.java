package dev.plumbline.identity.tokens;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.plumbline.TestWorld;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A good token, spoilt in every way that has ever fooled a verifier; each under its name, as a header's value. */
final class SpoiltTokens {
    private final Map<String, String> mutations = new LinkedHashMap<>();
    private final ECKey ours;
    private final String good;
    private final String header;
    private final String claims;
    private final String signature;
    private final Instant now;

    private SpoiltTokens(String good, Secrets secrets, Instant now) {
        String[] parts = good.split("\\.");
        this.good = good;
        this.header = text(parts[0]);
        this.claims = text(parts[1]);
        this.signature = parts[2];
        this.ours = TokenKeys.derive(secrets, "1");
        this.now = now;
    }

    static Map<String, String> of(TestWorld.Person person, TestWorld world, Secrets secrets, Instant now)
            throws Exception {
        SpoiltTokens spoilt = new SpoiltTokens(person.token(), secrets, now);
        spoilt.changeTheForm();
        spoilt.changeTheAlgorithm();
        spoilt.changeTheHeaderUnderOurKey();
        spoilt.changeTheClaimsUnderOurKey();
        spoilt.sayAClaimTwice(world.foundFirm());
        spoilt.changeWhoseTokenItIs(person, world);
        spoilt.useOtherKeys(secrets);
        spoilt.changeTheSignature();
        return spoilt.mutations;
    }

    /** Ours, issued so many seconds from now, for five minutes. */
    static String issuedIn(long seconds, String good, Secrets secrets, Instant now) throws Exception {
        SpoiltTokens tokens = new SpoiltTokens(good, secrets, now);
        JWTClaimsSet set = tokens.set()
                .issueTime(date(now, seconds))
                .expirationTime(date(now, seconds + 300))
                .build();
        return tokens.sign(builder(), set).serialize();
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
        claim("issued in 61 seconds", set().issueTime(date(now, 61)).expirationTime(date(now, 500)));
        claim("issued in 120 seconds", set().issueTime(date(now, 120)).expirationTime(date(now, 500)));
        claim("no issue time", set().issueTime(null));
        claim("not before", set().notBeforeTime(date(now, 300)));
        claim("not before, past", set().notBeforeTime(date(now, -300)));
    }

    /** Two readers of one text may each take another of the two. */
    private void sayAClaimTwice(TestWorld.Person other) throws Exception {
        Map<String, String> others = Map.of(
                "sub",
                "\"" + other.user().value() + "\"",
                "sid",
                "\"" + other.session().value() + "\"",
                "firm",
                "\"" + other.firm().value() + "\"",
                "exp",
                String.valueOf(now.plusSeconds(31_536_000).getEpochSecond()),
                "iss",
                "\"evil\"",
                "aud",
                "\"other\"");
        for (Map.Entry<String, String> claim : others.entrySet()) {
            String second = "\"" + claim.getKey() + "\":" + claim.getValue();
            said("first another " + claim.getKey(), "{" + second + "," + claims.substring(1));
            said("then another " + claim.getKey(), claims.substring(0, claims.length() - 1) + "," + second + "}");
        }
        said("the same claims twice", claims.substring(0, claims.length() - 1) + "," + claims.substring(1));
    }

    private void said(String name, String payload) throws Exception {
        JWSObject token = new JWSObject(builder().build(), new Payload(payload));
        token.sign(new ECDSASigner(ours));
        bearer(name, token.serialize());
    }

    private void changeWhoseTokenItIs(TestWorld.Person person, TestWorld world) throws Exception {
        TestWorld.Person other = world.foundFirm();
        claim("no subject", set().subject(null));
        claim("subject is no id", set().subject("admin"));
        claim("subject is SQL", set().subject("' or 1=1 --"));
        claim("somebody else", set().subject(UUID.randomUUID().toString()));
        claim("another user's id with this session", set().subject(text(other.user())));
        claim("no session", set().claim("sid", null));
        claim("session is no id", set().claim("sid", "x"));
        claim("session is a number", set().claim("sid", 7));
        claim("unknown session", set().claim("sid", UUID.randomUUID().toString()));
        claim("another user's session", set().claim("sid", text(other.session())));
        claim("another firm", set().claim("firm", text(other.firm())));
        claim("unknown firm", set().claim("firm", UUID.randomUUID().toString()));
        claim("firm is no id", set().claim("firm", "all"));
        claim("firm is a list", set().claim("firm", List.of(text(person.firm()))));
        claim("session in capitals and braces", set().claim("sid", "{" + text(person.session()) + "}"));
    }

    private void useOtherKeys(Secrets secrets) throws Exception {
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
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = letters.indexOf(good.charAt(good.length() - 1));
        for (int bits = 1; bits < 16; bits++) {
            bearer("signature spelt otherwise", good.substring(0, good.length() - 1) + letters.charAt(last | bits));
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
        bearer(name, sign(head, set).serialize());
    }

    private SignedJWT sign(JWSHeader.Builder head, JWTClaimsSet set) throws Exception {
        SignedJWT token = new SignedJWT(head.build(), set);
        token.sign(new ECDSASigner(ours));
        return token;
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

    private static String text(Id id) {
        return id.value().toString();
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
