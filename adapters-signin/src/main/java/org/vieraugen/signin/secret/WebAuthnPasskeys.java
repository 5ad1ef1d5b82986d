package org.vieraugen.signin.secret;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.application.secret.Passkeys;
import org.vieraugen.application.secret.SecretToken;
import org.vieraugen.domain.Malformed;

/** WebAuthn through webauthn4j; which make an authenticator has is not asked for, so no attestation is verified. */
@OnePerServer
public class WebAuthnPasskeys implements Passkeys {
    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    @Override
    public String challenge() {
        return SecretToken.fresh();
    }

    @Override
    public Passkey.Proven registered(String origin, String challenge, String answer) {
        try {
            var proof = manager.verifyRegistrationResponseJSON(
                    answer, new RegistrationParameters(server(origin, challenge), null, false, true));
            var authenticator = proof.getAttestationObject().getAuthenticatorData();
            var credential = authenticator.getAttestedCredentialData();
            return new Passkey.Proven(
                    written(credential.getCredentialId()),
                    written(credentials.convert(credential)),
                    authenticator.getSignCount());
        } catch (Malformed e) {
            throw e;
        } catch (RuntimeException e) {
            throw refused(e);
        }
    }

    @Override
    public Used used(String origin, String challenge, String answer, List<Passkey> known) {
        return used(origin, challenge, answer, known, false);
    }

    @Override
    public Used usedAlone(String origin, String challenge, String answer, List<Passkey> known) {
        return used(origin, challenge, answer, known, true);
    }

    @Override
    public String credential(String answer) {
        try {
            return written(manager.parseAuthenticationResponseJSON(answer).getCredentialId());
        } catch (RuntimeException e) {
            throw refused(e);
        }
    }

    private Used used(String origin, String challenge, String answer, List<Passkey> known, boolean verified) {
        try {
            var proof = manager.parseAuthenticationResponseJSON(answer);
            var passkey = known.stream()
                    .filter(one -> one.proven().credential().equals(written(proof.getCredentialId())))
                    .findFirst()
                    .orElseThrow(() -> new Malformed("passkey", "unknown-passkey", "is not one of this account"));
            var record = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    null,
                    null,
                    null,
                    passkey.proven().uses(),
                    credentials.convert(read(passkey.proven().publicKey())),
                    null,
                    null,
                    null,
                    null);
            manager.verify(
                    proof,
                    new AuthenticationParameters(
                            server(origin, challenge),
                            record,
                            List.of(read(passkey.proven().credential())),
                            verified,
                            true));
            return new Used(passkey, proof.getAuthenticatorData().getSignCount());
        } catch (Malformed e) {
            throw e;
        } catch (RuntimeException e) {
            throw refused(e);
        }
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] read(String written) {
        return Base64.getUrlDecoder().decode(written);
    }

    private static ServerProperty server(String origin, String challenge) {
        return ServerProperty.builder()
                .origin(new Origin(origin))
                .rpId(URI.create(origin).getHost())
                .challenge(new DefaultChallenge(read(challenge)))
                .build();
    }

    /** The library meets answers that lack parts with exceptions of all kinds; each means that nothing is proved. */
    private static Malformed refused(RuntimeException e) {
        return new Malformed(
                "passkey", "wrong-passkey", "proves nothing: " + e.getClass().getSimpleName());
    }
}
