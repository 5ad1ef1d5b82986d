package org.vieraugen.application.message;

import java.util.UUID;

/** Takes mails to the city's mail server. */
public interface Courier {
    /** Whether a mail server is configured. */
    boolean isReady();

    /**
     * A way to the mail server, for one mail after the other.
     *
     * @throws Away when there is none now
     */
    Way open() throws Away;

    /** For one thread. */
    interface Way extends AutoCloseable {
        /**
         * From then on the mail is the mail server's. Where it takes the mail for some of its readers only, that is taken for all.
         *
         * @param letter from which the mail gets its Message-ID, the same each time
         * @throws Refused when the server, or its word about the other side's, does not take this mail; others may go
         * @throws Away when the way has broken: this mail may have gone or not, and no other will
         */
        void send(UUID letter, Mail mail) throws Refused, Away;

        @Override
        void close();
    }

    /** A mail that the server did not take. */
    class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final Failure why;

        public Refused(Failure why, Throwable cause) {
            super(why.name(), cause);
            this.why = why;
        }

        public Failure why() {
            return why;
        }
    }

    /** The mail server does not answer. */
    class Away extends Exception {
        private static final long serialVersionUID = 1L;

        public Away(Throwable cause) {
            super("the mail server does not answer: " + cause.getClass().getName(), cause);
        }
    }
}
