package org.vieraugen.signin.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.SingleSignOn;
import org.vieraugen.domain.department.Role;

/** OpenID Connect through the Nimbus SDK: discovery, code flow with PKCE, signature, issuer, audience, time and nonce of the ID token. */
@OnePerServer
public class OpenIdConnect implements SingleSignOn {
    private static final int PATIENCE = 5_000;
    /** Signed with a key of the service's own; a shared secret or no signature proves nothing. */
    private static final Set<JWSAlgorithm> SIGNED = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final Optional<String> issuer;
    private final String client;
    private final String secret;
    private final String accountClaim;
    private final Optional<String> rolesClaim;
    private final String rolePrefix;
    private volatile @Nullable OIDCProviderMetadata known;

    @Inject
    public OpenIdConnect(
            @ConfigProperty(name = "vieraugen.oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "vieraugen.oidc.client") Optional<String> client,
            @ConfigProperty(name = "vieraugen.oidc.client-secret") Optional<String> secret,
            @ConfigProperty(name = "vieraugen.oidc.account-claim", defaultValue = "preferred_username")
                    String accountClaim,
            @ConfigProperty(name = "vieraugen.oidc.roles-claim") Optional<String> rolesClaim,
            @ConfigProperty(name = "vieraugen.oidc.role-prefix") Optional<String> rolePrefix) {
        this.issuer = issuer;
        this.client = client.orElse("vieraugen");
        this.secret = secret.orElse("");
        this.accountClaim = accountClaim;
        this.rolesClaim = rolesClaim;
        this.rolePrefix = rolePrefix.orElse("");
    }

    @Override
    public boolean isConfigured() {
        return issuer.isPresent();
    }

    private OIDCProviderMetadata service() throws Refused {
        var found = known;
        if (found == null) {
            try {
                found = OIDCProviderMetadata.resolve(new Issuer(issuer.orElseThrow()), PATIENCE, PATIENCE);
                known = found;
            } catch (GeneralException | IOException e) {
                throw new Refused("the sign-in service does not answer", e);
            }
        }
        return found;
    }

    @Override
    public Begun begin(URI back) throws Refused {
        var state = new State();
        var nonce = new Nonce();
        var verifier = new CodeVerifier();
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), new ClientID(client), back)
                .endpointURI(service().getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build();
        return new Begun(request.toURI(), state.getValue(), nonce.getValue(), verifier.getValue());
    }

    @Override
    public Proven end(Begun begun, URI back, URI answer) throws Refused {
        try {
            var response = AuthenticationResponseParser.parse(answer);
            if (!response.indicatesSuccess()) {
                throw new Refused("the service refused: "
                        + plain(response.toErrorResponse().getErrorObject().getCode()));
            }
            if (!new State(begun.state()).equals(response.getState())
                    || (response.getIssuer() != null
                            && !response.getIssuer().equals(service().getIssuer()))) {
                throw new Refused("the answer belongs to another question");
            }
            var code = response.toSuccessResponse().getAuthorizationCode();
            var request = new TokenRequest.Builder(
                            service().getTokenEndpointURI(),
                            new ClientSecretBasic(new ClientID(client), new Secret(secret)),
                            new AuthorizationCodeGrant(code, back, new CodeVerifier(begun.verifier())))
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(PATIENCE);
            request.setReadTimeout(PATIENCE);
            request.setFollowRedirects(false);
            var tokens = OIDCTokenResponseParser.parse(request.send());
            if (!tokens.indicatesSuccess()) {
                throw new Refused("the service takes its own code for none: "
                        + plain(tokens.toErrorResponse().getErrorObject().getCode()));
            }
            var idToken = ((com.nimbusds.openid.connect.sdk.OIDCTokenResponse) tokens.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
            var claims = proven(idToken, begun.nonce());
            var account = claims.getStringClaim(accountClaim);
            if (account == null || account.isBlank()) {
                throw new Refused("the token has no claim " + accountClaim);
            }
            return new Proven(account.toLowerCase(Locale.ROOT), roles(claims), idToken.serialize());
        } catch (com.nimbusds.oauth2.sdk.ParseException | IOException | BadJOSEException | JOSEException e) {
            throw new Refused("the answer of the sign-in service proves nothing", e);
        }
    }

    private IDTokenClaimsSet proven(JWT token, String nonce)
            throws Refused, BadJOSEException, JOSEException, IOException {
        if (!(token.getHeader().getAlgorithm() instanceof JWSAlgorithm algorithm) || !SIGNED.contains(algorithm)) {
            throw new Refused("the token is not signed with a key of the service");
        }
        return new IDTokenValidator(
                        service().getIssuer(),
                        new ClientID(client),
                        algorithm,
                        service().getJWKSetURI().toURL())
                .validate(token, new Nonce(nonce));
    }

    /** A claim may lie deeper, as {@code realm_access.roles} does; roles that are none of ours are left aside. */
    private Optional<Set<Role>> roles(IDTokenClaimsSet claims) {
        if (rolesClaim.isEmpty()) {
            return Optional.empty();
        }
        Object found = claims.toJSONObject();
        for (var step : rolesClaim.get().split("\\.", -1)) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        var granted = EnumSet.noneOf(Role.class);
        if (found instanceof Collection<?> names) {
            for (var role : Role.values()) {
                if (names.stream().anyMatch(name -> (rolePrefix + role.name()).equalsIgnoreCase(name.toString()))) {
                    granted.add(role);
                }
            }
        }
        return Optional.of(granted);
    }

    @Override
    public Optional<URI> end(String idToken, URI back) {
        try {
            var endpoint = service().getEndSessionEndpointURI();
            return endpoint == null
                    ? Optional.empty()
                    : Optional.of(new LogoutRequest(endpoint, JWTParser.parse(idToken), back, null).toURI());
        } catch (Refused | ParseException e) {
            return Optional.empty();
        }
    }

    /** A word as the standard has it, or nothing: whoever asks can make the browser bring anything back, and it goes into the log. */
    private static String plain(@Nullable String code) {
        return code != null && code.matches("[A-Za-z0-9_.-]{1,60}") ? code : "no word of the standard";
    }
}
