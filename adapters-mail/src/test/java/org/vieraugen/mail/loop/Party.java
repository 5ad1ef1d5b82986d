package org.vieraugen.mail.loop;

/** Somebody who gets and sends mails. */
interface Party {
    String name();

    /** Whether an address is one of its own, in small letters and with whatever stands behind a plus. */
    boolean owns(String address);

    /** Takes what has arrived, and does what it does of itself; whether anything has moved. */
    boolean act() throws Exception;
}
