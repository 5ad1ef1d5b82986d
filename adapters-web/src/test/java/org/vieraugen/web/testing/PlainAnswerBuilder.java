package org.vieraugen.web.testing;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts an answer together. */
final class PlainAnswerBuilder extends Response.ResponseBuilder {
    private int status = 200;
    private @Nullable Object entity;
    private final MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();

    @Override
    public Response build() {
        return new PlainAnswer(status, entity, headers);
    }

    @Override
    @SuppressWarnings("MissingSuperCall")
    public Response.ResponseBuilder clone() {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder status(int code) {
        status = code;
        return this;
    }

    @Override
    public Response.ResponseBuilder status(int code, String reason) {
        return status(code);
    }

    @Override
    public Response.ResponseBuilder entity(Object what) {
        entity = what;
        return this;
    }

    @Override
    public Response.ResponseBuilder entity(Object what, Annotation[] annotations) {
        return entity(what);
    }

    @Override
    public Response.ResponseBuilder header(String name, Object value) {
        headers.add(name, value);
        return this;
    }

    @Override
    public Response.ResponseBuilder replaceAll(MultivaluedMap<String, Object> all) {
        headers.clear();
        headers.putAll(all);
        return this;
    }

    @Override
    public Response.ResponseBuilder language(String tag) {
        return header("Content-Language", tag);
    }

    @Override
    public Response.ResponseBuilder language(Locale locale) {
        return language(locale.toLanguageTag());
    }

    @Override
    public Response.ResponseBuilder type(MediaType type) {
        return type(type.toString());
    }

    @Override
    public Response.ResponseBuilder type(String type) {
        return header("Content-Type", type);
    }

    @Override
    public Response.ResponseBuilder location(URI to) {
        return header("Location", to);
    }

    @Override
    public Response.ResponseBuilder tag(EntityTag tag) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder tag(String tag) {
        return header("ETag", '"' + tag + '"');
    }

    @Override
    public Response.ResponseBuilder allow(String... methods) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder allow(Set<String> methods) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder cacheControl(CacheControl control) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder encoding(String encoding) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder variant(Variant variant) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder contentLocation(URI location) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder cookie(NewCookie... cookies) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder expires(Date when) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder lastModified(Date when) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder variants(Variant... variants) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder variants(List<Variant> variants) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder links(Link... links) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder link(URI uri, String relation) {
        throw PlainHttp.missing();
    }

    @Override
    public Response.ResponseBuilder link(String uri, String relation) {
        throw PlainHttp.missing();
    }
}
