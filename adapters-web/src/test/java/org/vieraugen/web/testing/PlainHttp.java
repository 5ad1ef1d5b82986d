package org.vieraugen.web.testing;

import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.Variant.VariantListBuilder;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.concurrent.CompletionStage;

/** As much of JAX-RS as answers need where no server runs; tests find it as a service. */
public final class PlainHttp extends RuntimeDelegate {
    @Override
    public ResponseBuilder createResponseBuilder() {
        return new PlainAnswerBuilder();
    }

    @Override
    public <T> HeaderDelegate<T> createHeaderDelegate(Class<T> type) {
        return new HeaderDelegate<>() {
            @Override
            public T fromString(String value) {
                throw missing();
            }

            @Override
            public String toString(T value) {
                return value instanceof MediaType media
                        ? media.getType() + "/" + media.getSubtype() + parameters(media)
                        : value.toString();
            }
        };
    }

    private static String parameters(MediaType media) {
        var all = new StringBuilder();
        media.getParameters()
                .forEach((name, value) ->
                        all.append("; ").append(name).append('=').append(value));
        return all.toString();
    }

    static UnsupportedOperationException missing() {
        return new UnsupportedOperationException("no test has needed it yet");
    }

    @Override
    public UriBuilder createUriBuilder() {
        throw missing();
    }

    @Override
    public VariantListBuilder createVariantListBuilder() {
        throw missing();
    }

    @Override
    public <T> T createEndpoint(Application application, Class<T> type) {
        throw missing();
    }

    @Override
    public Link.Builder createLinkBuilder() {
        throw missing();
    }

    @Override
    public SeBootstrap.Configuration.Builder createConfigurationBuilder() {
        throw missing();
    }

    @Override
    public CompletionStage<SeBootstrap.Instance> bootstrap(
            Application application, SeBootstrap.Configuration configuration) {
        throw missing();
    }

    @Override
    public CompletionStage<SeBootstrap.Instance> bootstrap(
            Class<? extends Application> type, SeBootstrap.Configuration configuration) {
        throw missing();
    }

    @Override
    public EntityPart.Builder createEntityPartBuilder(String name) {
        throw missing();
    }
}
