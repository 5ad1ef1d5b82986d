package org.vieraugen.web.testing;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What became of a request: the answer as the server would send it. */
public final class Answered {
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = HttpServletResponse.SC_OK;
    private boolean committed;

    /** From now on nothing of it can be taken back. */
    public Answered committed() {
        committed = true;
        return this;
    }

    public int status() {
        return status;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    public boolean isCommitted() {
        return committed;
    }

    public HttpServletResponse response() {
        return Only.of(
                HttpServletResponse.class,
                Map.of(
                        "setStatus", given -> status = (int) given[0],
                        "setHeader", given -> headers.put((String) given[0], (String) given[1]),
                        "setContentType", given -> headers.put("Content-Type", (String) given[0]),
                        "setContentLength", given -> headers.put("Content-Length", given[0].toString()),
                        "getOutputStream", given -> new Body(),
                        "isCommitted", given -> committed,
                        "flushBuffer", given -> committed = true,
                        "reset", given -> taken()));
    }

    private Object taken() {
        headers.clear();
        body.reset();
        status = HttpServletResponse.SC_OK;
        return null;
    }

    private final class Body extends ServletOutputStream {
        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
