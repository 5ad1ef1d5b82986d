package org.vieraugen.persistence.brake;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.Crowd;
import org.vieraugen.application.brake.Mistakes.Place;

/** Complaints by network and from everywhere, among the {@link KeyedCounts}. */
@OnePerServer
public class HashedCrowd implements Crowd {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Place ALL = new Place("complaints", KEPT);

    private final KeyedCounts counts;

    @Inject
    public HashedCrowd(KeyedCounts counts) {
        this.counts = counts;
    }

    private static Place place(byte[] network) {
        return new Place("complaints " + HexFormat.of().formatHex(network), KEPT);
    }

    @Override
    public void came(byte[] network) {
        counts.add(place(network));
        counts.add(ALL);
    }

    @Override
    public int from(byte[] network) {
        return counts.at(place(network)).count();
    }

    @Override
    public int fromAll() {
        return counts.at(ALL).count();
    }
}
