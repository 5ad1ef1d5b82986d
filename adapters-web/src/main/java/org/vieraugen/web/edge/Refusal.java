package org.vieraugen.web.edge;

/**
 * Why a request is not let in.
 *
 * @param detail for programs, in English; nothing of the request is repeated in it
 */
record Refusal(int status, String detail) {}
