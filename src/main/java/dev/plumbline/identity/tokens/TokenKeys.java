package dev.plumbline.identity.tokens;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import dev.plumbline.platform.Secrets;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.math.ec.ECPoint;

/** The signing key, derived from the installation's secret, so that every node has it and no file holds it. */
final class TokenKeys {
    private TokenKeys() {}

    static ECKey derive(Secrets secrets, String kid) {
        try {
            var curve = ECNamedCurveTable.getParameterSpec("secp256r1");
            BigInteger order = curve.getN().subtract(BigInteger.ONE);
            BigInteger d = new BigInteger(1, secrets.derive("access-token/" + kid))
                    .mod(order)
                    .add(BigInteger.ONE);
            ECPoint point = curve.getG().multiply(d).normalize();
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            ECParameterSpec p256 = parameters.getParameterSpec(ECParameterSpec.class);
            KeyFactory keys = KeyFactory.getInstance("EC");
            ECPublicKey open = (ECPublicKey) keys.generatePublic(new ECPublicKeySpec(
                    new java.security.spec.ECPoint(
                            point.getAffineXCoord().toBigInteger(),
                            point.getAffineYCoord().toBigInteger()),
                    p256));
            ECPrivateKey closed = (ECPrivateKey) keys.generatePrivate(new ECPrivateKeySpec(d, p256));
            return new ECKey.Builder(Curve.P_256, open)
                    .privateKey(closed)
                    .keyID(kid)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
