package org.vieraugen.web.testing;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An answer: status, headers and what it holds. */
final class PlainAnswer extends Response {
    private final int status;
    private final @Nullable Object entity;
    private final MultivaluedMap<String, Object> headers;

    PlainAnswer(int status, @Nullable Object entity, MultivaluedMap<String, Object> headers) {
        this.status = status;
        this.entity = entity;
        this.headers = new MultivaluedHashMap<>(headers);
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
        throw PlainHttp.missing();
    }

    @Override
    public <T> T readEntity(GenericType<T> type) {
        throw PlainHttp.missing();
    }

    @Override
    public <T> T readEntity(Class<T> type, Annotation[] annotations) {
        throw PlainHttp.missing();
    }

    @Override
    public <T> T readEntity(GenericType<T> type, Annotation[] annotations) {
        throw PlainHttp.missing();
    }

    @Override
    public boolean bufferEntity() {
        throw PlainHttp.missing();
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public MediaType getMediaType() {
        throw PlainHttp.missing();
    }

    @Override
    public Locale getLanguage() {
        throw PlainHttp.missing();
    }

    @Override
    public int getLength() {
        throw PlainHttp.missing();
    }

    @Override
    public Set<String> getAllowedMethods() {
        throw PlainHttp.missing();
    }

    @Override
    public Map<String, NewCookie> getCookies() {
        throw PlainHttp.missing();
    }

    @Override
    public EntityTag getEntityTag() {
        throw PlainHttp.missing();
    }

    @Override
    public Date getDate() {
        throw PlainHttp.missing();
    }

    @Override
    public Date getLastModified() {
        throw PlainHttp.missing();
    }

    @Override
    public Set<Link> getLinks() {
        throw PlainHttp.missing();
    }

    @Override
    public boolean hasLink(String relation) {
        throw PlainHttp.missing();
    }

    @Override
    public Link getLink(String relation) {
        throw PlainHttp.missing();
    }

    @Override
    public Link.Builder getLinkBuilder(String relation) {
        throw PlainHttp.missing();
    }

    @Override
    public MultivaluedMap<String, String> getStringHeaders() {
        throw PlainHttp.missing();
    }
}
