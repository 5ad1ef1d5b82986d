package org.vieraugen.persistence.journal;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.journal.ActKind;

/** How often each act was done on this server, for {@code /metrics}: {@code vieraugen_acts_total{act="FOUND"}}. */
@OnePerServer
public class ActCounters {
    private final Map<ActKind, Counter> counters = new EnumMap<>(ActKind.class);

    @Inject
    public ActCounters(MetricRegistry registry) {
        var about = Metadata.builder()
                .withName("vieraugen_acts")
                .withDescription("Acts written to the journal by this server")
                .build();
        for (var kind : ActKind.values()) {
            counters.put(kind, registry.counter(about, new Tag("act", kind.name())));
        }
    }

    public void count(ActKind kind) {
        var counter = counters.get(kind);
        if (counter != null) {
            counter.inc();
        }
    }
}
