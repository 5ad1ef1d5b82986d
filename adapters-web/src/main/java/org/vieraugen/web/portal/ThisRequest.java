package org.vieraugen.web.portal;

import jakarta.enterprise.context.RequestScoped;

/** The browser whose request is answered now. */
@RequestScoped
public class ThisRequest {
    private final Browser browser = new Browser();

    Browser browser() {
        return browser;
    }
}
