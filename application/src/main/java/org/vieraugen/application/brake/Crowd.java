package org.vieraugen.application.brake;

/** How many complaints came lately, from one network and from all, on all servers together; whose they were is not kept. */
public interface Crowd {
    /** One more, from the network with these bytes; the counts of other servers follow within seconds. */
    void came(byte[] network);

    /** How many came from that network in the last five to ten minutes. */
    int from(byte[] network);

    /** The same from everywhere. */
    int fromAll();
}
