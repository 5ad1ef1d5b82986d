package org.vieraugen.domain.message;

/** How a complaint came in; all but PORTAL are recorded by the coordinator on somebody's behalf. */
public enum Channel {
    PORTAL,
    EMAIL,
    PHONE,
    COUNTER,
    POST
}
