package org.vieraugen.web.testing;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An answer: status, headers and what it holds. */
final class PlainAnswer extends Response {
    private final int status;
    private final @Nullable Object entity;
    private final MultivaluedMap<String, Object> headers;

    private PlainAnswer(int status, @Nullable Object entity, MultivaluedMap<String, Object> headers) {
        this.status = status;
        this.entity = entity;
        this.headers = new MultivaluedHashMap<>(headers);
    }

    private static UnsupportedOperationException missing() {
        return new UnsupportedOperationException("no test has needed it yet");
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public StatusType getStatusInfo() {
        return Status.fromStatusCode(status);
    }

    @Override
    public @Nullable Object getEntity() {
        return entity;
    }

    @Override
    public boolean hasEntity() {
        return entity != null;
    }

    @Override
    public MultivaluedMap<String, Object> getMetadata() {
        return headers;
    }

    @Override
    public @Nullable String getHeaderString(String name) {
        var value = headers.getFirst(name);
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable URI getLocation() {
        return (URI) headers.getFirst("Location");
    }

    @Override
    public <T> T readEntity(Class<T> type) {
        throw missing();
    }

    @Override
    public <T> T readEntity(GenericType<T> type) {
        throw missing();
    }

    @Override
    public <T> T readEntity(Class<T> type, Annotation[] annotations) {
        throw missing();
    }

    @Override
    public <T> T readEntity(GenericType<T> type, Annotation[] annotations) {
        throw missing();
    }

    @Override
    public boolean bufferEntity() {
        throw missing();
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public MediaType getMediaType() {
        throw missing();
    }

    @Override
    public Locale getLanguage() {
        throw missing();
    }

    @Override
    public int getLength() {
        throw missing();
    }

    @Override
    public Set<String> getAllowedMethods() {
        throw missing();
    }

    @Override
    public Map<String, NewCookie> getCookies() {
        throw missing();
    }

    @Override
    public EntityTag getEntityTag() {
        throw missing();
    }

    @Override
    public Date getDate() {
        throw missing();
    }

    @Override
    public Date getLastModified() {
        throw missing();
    }

    @Override
    public Set<Link> getLinks() {
        throw missing();
    }

    @Override
    public boolean hasLink(String relation) {
        throw missing();
    }

    @Override
    public Link getLink(String relation) {
        throw missing();
    }

    @Override
    public Link.Builder getLinkBuilder(String relation) {
        throw missing();
    }

    @Override
    public MultivaluedMap<String, String> getStringHeaders() {
        throw missing();
    }

    /** Puts one together. */
    static final class Builder extends ResponseBuilder {
        private int status = 200;
        private @Nullable Object entity;
        private final MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();

        @Override
        public Response build() {
            return new PlainAnswer(status, entity, headers);
        }

        @Override
        @SuppressWarnings("MissingSuperCall")
        public ResponseBuilder clone() {
            throw missing();
        }

        @Override
        public ResponseBuilder status(int code) {
            status = code;
            return this;
        }

        @Override
        public ResponseBuilder status(int code, String reason) {
            return status(code);
        }

        @Override
        public ResponseBuilder entity(Object what) {
            entity = what;
            return this;
        }

        @Override
        public ResponseBuilder entity(Object what, Annotation[] annotations) {
            return entity(what);
        }

        @Override
        public ResponseBuilder header(String name, Object value) {
            headers.add(name, value);
            return this;
        }

        @Override
        public ResponseBuilder replaceAll(MultivaluedMap<String, Object> all) {
            headers.clear();
            headers.putAll(all);
            return this;
        }

        @Override
        public ResponseBuilder language(String tag) {
            return header("Content-Language", tag);
        }

        @Override
        public ResponseBuilder language(Locale locale) {
            return language(locale.toLanguageTag());
        }

        @Override
        public ResponseBuilder type(MediaType type) {
            return type(type.toString());
        }

        @Override
        public ResponseBuilder type(String type) {
            return header("Content-Type", type);
        }

        @Override
        public ResponseBuilder location(URI to) {
            return header("Location", to);
        }

        @Override
        public ResponseBuilder tag(EntityTag tag) {
            throw missing();
        }

        @Override
        public ResponseBuilder tag(String tag) {
            return header("ETag", '"' + tag + '"');
        }

        @Override
        public ResponseBuilder allow(String... methods) {
            throw missing();
        }

        @Override
        public ResponseBuilder allow(Set<String> methods) {
            throw missing();
        }

        @Override
        public ResponseBuilder cacheControl(CacheControl control) {
            throw missing();
        }

        @Override
        public ResponseBuilder encoding(String encoding) {
            throw missing();
        }

        @Override
        public ResponseBuilder variant(Variant variant) {
            throw missing();
        }

        @Override
        public ResponseBuilder contentLocation(URI location) {
            throw missing();
        }

        @Override
        public ResponseBuilder cookie(NewCookie... cookies) {
            throw missing();
        }

        @Override
        public ResponseBuilder expires(Date when) {
            throw missing();
        }

        @Override
        public ResponseBuilder lastModified(Date when) {
            throw missing();
        }

        @Override
        public ResponseBuilder variants(Variant... variants) {
            throw missing();
        }

        @Override
        public ResponseBuilder variants(List<Variant> variants) {
            throw missing();
        }

        @Override
        public ResponseBuilder links(Link... links) {
            throw missing();
        }

        @Override
        public ResponseBuilder link(URI uri, String relation) {
            throw missing();
        }

        @Override
        public ResponseBuilder link(String uri, String relation) {
            throw missing();
        }
    }
}
